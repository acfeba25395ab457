package org.pullquote.brief.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pullquote.brief.document.Document;
import org.pullquote.brief.document.Element;
import org.pullquote.brief.document.Run;
import org.pullquote.brief.source.Source;
import org.pullquote.comparison.Difference;
import org.pullquote.comparison.draft.CheckedQuotation;
import org.pullquote.comparison.draft.CheckedQuotation.Match;
import org.pullquote.comparison.draft.Verdict;
import org.pullquote.text.TextSpan;

/// What the check of a draft found, as a document: the quotations that need a look, then those that do not.
public final class DraftReport {
    private final Source draft;
    private final List<Source> sources;

    private DraftReport(Source draft, List<Source> sources) {
        this.draft = draft;
        this.sources = sources;
    }

    /// @param draft the draft as a source of its own; its number is not shown
    public static Document of(Source draft, List<Source> sources, List<DraftFinding> checked) {
        DraftReport report = new DraftReport(draft, sources);
        List<Element> elements = new ArrayList<>();
        String title = "Quotations of " + draft.fileName();
        elements.add(new Element.Heading(1, title));
        elements.add(new Element.Fields(report.fields(checked)));
        List<DraftFinding> doubtful =
                checked.stream().filter(DraftFinding::needsALook).toList();
        List<DraftFinding> verbatim =
                checked.stream().filter(quotation -> !quotation.needsALook()).toList();
        report.append(elements, "To look at", doubtful);
        report.append(elements, "Word for word", verbatim);
        return new Document(title, "en", elements);
    }

    private List<Element.Field> fields(List<DraftFinding> checked) {
        Map<Verdict, Long> counts = checked.stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.quotation().verdict(),
                        () -> new EnumMap<>(Verdict.class),
                        Collectors.counting()));
        String found = counts.entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey().label())
                .collect(Collectors.joining(", "));
        List<Element.Field> fields = new ArrayList<>();
        fields.add(new Element.Field("Quotations", checked.isEmpty() ? "none" : found));
        for (Source source : sources) {
            fields.add(new Element.Field(source.label(), source.name() + " (" + source.fileName() + ")"));
        }
        return fields;
    }

    private void append(List<Element> elements, String heading, List<DraftFinding> checked) {
        if (checked.isEmpty()) {
            return;
        }
        elements.add(new Element.Heading(2, heading));
        checked.forEach(quotation -> append(elements, quotation));
    }

    private void append(List<Element> elements, DraftFinding finding) {
        CheckedQuotation quotation = finding.quotation();
        String place = draft.cite(quotation.span()).place();
        boolean disputed = quotation.verdict() == Verdict.VERBATIM && quotation.needsALook();
        String verdict = quotation.verdict().label() + (disputed ? " in one source, in other words in another" : "");
        elements.add(new Element.Heading(3, place + ": " + verdict));
        elements.add(new Element.Quotation(quoted(quotation.text(), quotation.span(), quotation.ownWords())));
        elements.addAll(remarks(finding));
        if (quotation.matches().isEmpty()) {
            elements.add(Element.Paragraph.remark("No matching passage found in the sources."));
        }
        for (Match match : quotation.matches()) {
            Source source = sources.get(match.source());
            List<Difference> own = match.differences().stream()
                    .filter(difference -> difference.article() == 1)
                    .toList();
            List<Run> runs = new ArrayList<>();
            runs.add(new Run.Strong(source.name() + ": "));
            runs.addAll(quoted(match.text(), match.span(), own));
            runs.add(new Run.Text(" "));
            runs.addAll(source.cite(match.span()).reference());
            if (!match.quoted()) {
                runs.add(new Run.Text(" Not in quotation marks there."));
            }
            if (!match.goesOn().isEmpty()) {
                runs.add(new Run.Text(" The sentence goes on there: “"));
                runs.add(new Run.OnlyHere(match.goesOn()));
                runs.add(new Run.Text("”."));
            }
            elements.add(new Element.Quotation(runs));
        }
    }

    /// What is to be said of the finding besides the words of the quotation.
    private List<Element> remarks(DraftFinding finding) {
        List<List<Run>> remarks = new ArrayList<>();
        finding.speaker()
                .ifPresent(other -> remarks.add(List.of(
                        new Run.Strong("Speaker differs: "),
                        new Run.Text("the draft credits it to " + other.inDraft() + ", "
                                + sources.get(other.source()).labelAndName() + " to " + other.inSource() + "."))));
        if (!finding.nearby().isEmpty()) {
            remarks.add(List.of(
                    new Run.Strong("Beside it, and not in the source: "),
                    new Run.Text(String.join(", ", finding.nearby()) + ".")));
        }
        return remarks.isEmpty() ? List.of() : List.of(new Element.Bullets(remarks));
    }

    /// The passage with the words that the other one lacks set off.
    private static List<Run> quoted(String text, TextSpan passage, List<Difference> own) {
        List<Run> runs = new ArrayList<>();
        runs.add(new Run.Text("“"));
        int at = 0;
        for (Difference difference : own) {
            if (!passage.contains(difference.span()) || difference.span().start() - passage.start() < at) {
                continue;
            }
            TextSpan span = difference.span().shift(-passage.start());
            runs.add(new Run.Text(text.substring(at, span.start())));
            runs.add(new Run.OnlyHere(span.in(text)));
            at = span.end();
        }
        runs.add(new Run.Text(text.substring(at) + "”"));
        return runs;
    }
}

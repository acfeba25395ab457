package org.pullquote.brief.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pullquote.article.Article;
import org.pullquote.brief.check.DraftFinding.OtherSpeaker;
import org.pullquote.comparison.Progress;
import org.pullquote.comparison.draft.CheckedQuotation;
import org.pullquote.comparison.draft.CheckedQuotation.Match;
import org.pullquote.comparison.draft.DraftCheck;
import org.pullquote.comparison.draft.Verdict;
import org.pullquote.text.Quotation;
import org.pullquote.text.Quotations;
import org.pullquote.text.Sentences;
import org.pullquote.text.TextSpan;

/// Checks a draft against its sources: each quotation's words ([DraftCheck]), whom they are credited to, and the names
/// and numbers in the same sentence.
public final class DraftFindings {
    /// A number, or a word with a capital that does not begin a sentence.
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,:]*");

    private static final Pattern NAME = Pattern.compile("(?<=[\\p{L}\\d,;)] )\\p{Lu}[\\p{L}’'-]{2,}");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d][\\p{L}\\d’'.,:-]*");

    private final String draft;
    private final List<Article> sources;
    private final Credits credits;
    /// Of the sources that have something of the draft; most of many have nothing.
    private final Map<Integer, Credits> sourceCredits = new HashMap<>();

    private final Map<Integer, Set<String>> sourceWords = new HashMap<>();
    private final List<TextSpan> sentences;
    private final List<Quotation> quotations;

    private DraftFindings(Article draft, List<Article> sources) {
        this.draft = draft.text();
        this.sources = sources;
        this.credits = new Credits(this.draft);
        this.sentences = Sentences.in(this.draft);
        this.quotations = Quotations.in(this.draft);
    }

    /// What was found about each quotation of the draft, in order.
    public static List<DraftFinding> of(Article draft, List<Article> sources) {
        return of(draft, sources, (_, _) -> {});
    }

    /// The same, with word of each quotation that was looked up.
    public static List<DraftFinding> of(Article draft, List<Article> sources, Progress progress) {
        DraftFindings findings = new DraftFindings(draft, sources);
        return DraftCheck.of(draft, sources, progress).stream()
                .map(findings::finding)
                .toList();
    }

    private Credits credits(int source) {
        return sourceCredits.computeIfAbsent(
                source, number -> new Credits(sources.get(number).text()));
    }

    private Set<String> words(int source) {
        return sourceWords.computeIfAbsent(
                source, number -> words(sources.get(number).text()));
    }

    private DraftFinding finding(CheckedQuotation quotation) {
        return new DraftFinding(quotation, otherSpeaker(quotation), nearby(quotation));
    }

    private Optional<OtherSpeaker> otherSpeaker(CheckedQuotation quotation) {
        Optional<String> named = credits.beside(quotation.span());
        if (named.isEmpty() || quotation.verdict() == Verdict.SPLICED) {
            return Optional.empty();
        }
        List<OtherSpeaker> others = new ArrayList<>();
        for (Match match : quotation.matches()) {
            Credits there = credits(match.source());
            if (there.confirm(named.get(), match.span())) {
                return Optional.empty();
            }
            if (!there.allow(named.get(), match.span())) {
                there.of(match.span())
                        .ifPresent(name -> others.add(new OtherSpeaker(named.get(), name, match.source())));
            }
        }
        return others.stream().findFirst();
    }

    /// The names and numbers of the sentence around the quotation that no source with its words has anywhere.
    private List<String> nearby(CheckedQuotation quotation) {
        if (quotation.matches().isEmpty()) {
            return List.of();
        }
        List<String> missing = new ArrayList<>();
        for (TextSpan sentence : sentences) {
            if (sentence.overlaps(quotation.span())) {
                collect(NUMBER.matcher(draft).region(sentence.start(), sentence.end()), quotation, missing);
                collect(name(sentence), quotation, missing);
            }
        }
        return missing.stream().distinct().toList();
    }

    private Matcher name(TextSpan sentence) {
        return NAME.matcher(draft).useTransparentBounds(true).region(sentence.start(), sentence.end());
    }

    private void collect(Matcher matcher, CheckedQuotation quotation, List<String> missing) {
        while (matcher.find()) {
            TextSpan span = new TextSpan(matcher.start(), matcher.end());
            String word = key(matcher.group());
            boolean quoted = quotations.stream().anyMatch(other -> other.span().overlaps(span));
            boolean known = quotation.matches().stream()
                    .anyMatch(match -> words(match.source()).contains(word)
                            || sources.get(match.source())
                                    .metadata()
                                    .outlet()
                                    .filter(outlet -> words(outlet).contains(word))
                                    .isPresent());
            if (!quoted && !known) {
                missing.add(bare(matcher.group()));
            }
        }
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(key(matcher.group()));
            for (String part : matcher.group().split("-", -1)) {
                words.add(key(part));
            }
        }
        return words;
    }

    private static String bare(String word) {
        return word.replaceAll("[.,:;’']+$", "").replaceAll("[’']s$", "");
    }

    private static String key(String word) {
        return bare(word).toLowerCase(Locale.ROOT).replaceAll("(?<=\\d),(?=\\d{3})", "");
    }
}

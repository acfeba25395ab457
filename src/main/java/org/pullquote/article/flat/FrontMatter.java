package org.pullquote.article.flat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.pullquote.article.CutKind;
import org.pullquote.article.IsoDate;
import org.pullquote.article.Metadata;
import org.pullquote.article.printed.Byline;
import org.pullquote.article.printed.DateMark;
import org.pullquote.article.printed.Language;
import org.pullquote.text.TextSpan;

/// What the words around an article say of it: headline, byline, dates and outlet, and where they say so.
final class FrontMatter {
    /// A run of the text that metadata was read from.
    ///
    /// @param inBody whether it stands in front of the article's first words and is cut from them
    record Mark(CutKind kind, TextSpan span, boolean inBody) {}

    private static final int BEHIND_THE_BODY = 300;
    private static final int LONGEST_DATELINE = 6;
    private static final Set<String> DASHES = Set.of("—", "–", "-", "--");
    private static final Pattern COPYRIGHT = Pattern.compile(
            "(?:©|\\(c\\)|Copyright)(?: ?©)?(?: ?(?:19|20)\\d\\d(?: ?[-–] ?(?:19|20)?\\d\\d)?)?,? ((?:The"
                + " )?\\p{Lu}[\\p{L}&.'’-]*(?: (?:of|and|&|\\p{Lu}[\\p{L}'’-]*)){0,4}?)(?=[.,|]| All| Inc| Ltd| LLC|"
                + " Media|$)");
    private static final Pattern DATELINE = Pattern.compile(
            "\\p{Lu}[\\p{L}., ]{1,40}? (?:\\()?(\\p{Lu}[\\p{L}]{1,20}(?: News| Business)?)(?:\\))? [—–-]{1,2} ");

    private final String text;
    private final Tokens tokens;
    private final BitSet starts;
    private final TextSpan body;
    private final List<Mark> marks = new ArrayList<>();

    /// @param starts the tokens with which lines of the page surely begin
    /// @param body from the first to the last character that is kept
    FrontMatter(Tokens tokens, BitSet starts, TextSpan body) {
        this.text = tokens.text();
        this.tokens = tokens;
        this.starts = starts;
        this.body = body;
    }

    /// Where the metadata stood, once it has been read.
    List<Mark> marks() {
        return List.copyOf(marks);
    }

    Metadata read(String bodyText) {
        TitleWords title = new TitleWords(tokens);
        int bodyToken = tokens.at(body.start());
        Optional<TitleWords.Headline> headline = title.headline(bodyToken);
        headline.ifPresent(found -> mark(CutKind.HEADLINE, tokens.span(found.from(), found.to())));
        Optional<String> headlineText = headline.map(found -> tokens.text(found.from(), found.to()))
                .or(() -> title.end() > 0 && title.end() <= bodyToken
                        ? Optional.of(tokens.text(0, title.end()))
                        : Optional.empty());
        if (title.end() > 0 && title.end() <= bodyToken) {
            mark(CutKind.HEADLINE, tokens.span(0, title.end()));
        }
        int front = headline.map(found -> tokens.span(found.from(), found.to()).end())
                .orElse(0);
        List<DateMark> dates = dates(front);
        Optional<Byline> byline = byline(front, dates);
        byline.ifPresent(found -> mark(CutKind.BYLINE, found.span()));
        Optional<String> outlet = title.outlet()
                .or(() -> byline.flatMap(Byline::outlet))
                .or(this::outletOfDateline)
                .or(this::outletOfFooter);
        outlet.ifPresent(this::markDateline);
        Optional<IsoDate> updated = dates.stream()
                .filter(date -> date.label() == DateMark.Label.UPDATED)
                .map(DateMark::date)
                .findFirst();
        Optional<IsoDate> published = dates.stream()
                .filter(date -> date.label() != DateMark.Label.UPDATED)
                .map(DateMark::date)
                .findFirst()
                .or(() -> updated);
        return new Metadata(
                outlet,
                headlineText,
                byline.map(Byline::authors).orElse(List.of()),
                published,
                updated,
                Optional.empty(),
                Language.of(bodyText));
    }

    private void mark(CutKind kind, TextSpan span) {
        marks.add(new Mark(kind, span, false));
    }

    /// The dates between the headline and the body, else those before the headline, else those close behind the body.
    private List<DateMark> dates(int front) {
        List<DateMark> found = DateMark.in(text, new TextSpan(front, Math.max(front, body.start())));
        if (found.isEmpty()) {
            found = DateMark.in(text, new TextSpan(0, front));
            found = found.isEmpty() ? found : List.of(found.getLast());
        }
        if (found.isEmpty()) {
            int end = Math.min(text.length(), body.end() + BEHIND_THE_BODY);
            found = DateMark.in(text, new TextSpan(body.end(), end));
        }
        found.forEach(date -> mark(CutKind.DATE, date.span()));
        List<DateMark> ordered = new ArrayList<>(found);
        ordered.sort(Comparator.comparing((DateMark date) -> date.label() == DateMark.Label.NONE));
        return ordered;
    }

    private Optional<Byline> byline(int front, List<DateMark> dates) {
        TextSpan where = new TextSpan(front, Math.max(front, body.start()));
        List<Integer> stops = new ArrayList<>(starts.stream()
                .mapToObj(start -> tokens.span(start, start + 1).start())
                .toList());
        dates.forEach(date -> stops.add(date.span().start()));
        stops.sort(Comparator.naturalOrder());
        return Byline.signed(text, where, stops).or(() -> besideDate(where, dates));
    }

    private Optional<Byline> besideDate(TextSpan where, List<DateMark> dates) {
        for (DateMark date : dates) {
            if (!where.contains(date.span())) {
                continue;
            }
            int next = tokens.at(date.span().end());
            int end = starts.nextSetBit(next + 1);
            if (end > next && tokens.span(next, end).end() <= where.end()) {
                Optional<Byline> named = Byline.unsigned(text, tokens.span(next, end));
                if (named.isPresent()) {
                    return named;
                }
            }
        }
        return Optional.empty();
    }

    /// A dateline that names the outlet itself, as in "Washington CNN —"; an agency's in brackets is part of its text.
    private void markDateline(String outlet) {
        int bodyToken = tokens.at(body.start());
        int words = (int) outlet.chars().filter(c -> c == ' ').count() + 1;
        for (int dash = Math.max(words + 1, bodyToken);
                dash < Math.min(bodyToken + LONGEST_DATELINE, tokens.count());
                dash++) {
            boolean named = DASHES.contains(tokens.token(dash))
                    && tokens.text(dash - words, dash).equals(outlet);
            if (named) {
                int from = dash - words - 1;
                while (from > bodyToken - LONGEST_DATELINE && from > 0 && !starts.get(from)) {
                    from--;
                }
                marks.add(new Mark(CutKind.DATE, tokens.span(from, dash + 1), true));
                return;
            }
        }
    }

    private Optional<String> outletOfDateline() {
        return DATELINE.matcher(text)
                .region(body.start(), Math.min(text.length(), body.start() + 80))
                .results()
                .map(match -> match.group(1))
                .findFirst();
    }

    private Optional<String> outletOfFooter() {
        return COPYRIGHT
                .matcher(text)
                .region(body.end(), text.length())
                .results()
                .map((MatchResult match) -> match.group(1))
                .findFirst();
    }
}

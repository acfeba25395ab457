package org.pullquote.suggestion.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.pullquote.suggestion.attribution.Language;
import org.pullquote.suggestion.claim.ClaimRule.Where;
import org.pullquote.suggestion.grammar.Narration;
import org.pullquote.text.PartitionPoint;
import org.pullquote.text.Sentences;
import org.pullquote.text.TextSpan;

/// Finds claims sentence by sentence. What stands in quotation marks is read like the rest.
public final class Claims {
    /// Verbs of those who look into a matter.
    private static final List<String> FINDING = List.of(
            " concludes that ",
            " concluded that ",
            " found that ",
            " finds that ",
            " established that ",
            " determined that ",
            " kam zu dem schluss",
            " ergab",
            " a conclu que ",
            " a établi que ",
            " concluyó que ",
            " determinó que ");
    private static final List<String> JOKING = List.of(
            "joked ",
            "jokes ",
            "joking ",
            "quipped ",
            "quips ",
            "jested ",
            "teased ",
            "scherzte ",
            "witzelte ",
            "plaisanté ",
            "bromeó ");
    /// No more of a sentence is looked at.
    private static final int LONGEST_SENTENCE = 1200;

    private final List<ClaimRule> rules;
    private final String text;
    private final List<TextSpan> quoted;
    private final List<TextSpan> credited;
    private final List<Claim> found = new ArrayList<>();

    private Claims(Narration narration, List<TextSpan> credited, Language language) {
        this.rules = ClaimRule.of(language);
        this.text = narration.text();
        this.quoted = narration.quoted();
        this.credited = credited;
    }

    /// The claims of the text, in order; none where its language is not known.
    ///
    /// @param credited what is credited to someone, in order of their starts
    public static List<Claim> in(Narration narration, List<TextSpan> credited, Language language) {
        Claims claims = new Claims(narration, credited, language);
        for (TextSpan paragraph : narration.paragraphs()) {
            for (TextSpan sentence : Sentences.in(paragraph.in(claims.text))) {
                claims.read(sentence.shift(paragraph.start()));
            }
        }
        return claims.found;
    }

    private void read(TextSpan whole) {
        TextSpan sentence =
                withoutLooseMark(new TextSpan(whole.start(), Math.min(whole.end(), whole.start() + LONGEST_SENTENCE)));
        String plain = plain(sentence.in(text));
        Set<Claim.Sort> done = new HashSet<>();
        List<TextSpan> noDenials = new ArrayList<>();
        for (ClaimRule rule : rules) {
            if (done.contains(rule.sort())) {
                continue;
            }
            Optional<Matcher> here = rule.matcher(plain);
            if (here.isEmpty()) {
                continue;
            }
            Matcher matcher = here.get();
            while (matcher.find()) {
                TextSpan cue = new TextSpan(matcher.start(), matcher.end()).shift(sentence.start());
                if (rule.where() == Where.NOWHERE) {
                    noDenials.add(cue);
                    continue;
                }
                if (cue.isEmpty()
                        || !holds(rule.where(), cue)
                        || rule.sort() == Claim.Sort.DENIAL
                                && noDenials.stream().anyMatch(cue::overlaps)
                        || isFinding(rule, plain, matcher.start())
                        || isJoke(rule, plain, matcher.start())
                        || done.contains(Claim.Sort.DENIAL) && isNamedOnly(rule, matcher.group())) {
                    continue;
                }
                boolean number = rule.sort() == Claim.Sort.NUMBER;
                found.add(new Claim(rule.sort(), number ? cue : sentence, cue, rule.ground()));
                if (!number) {
                    done.add(rule.sort());
                    break;
                }
            }
        }
    }

    /// The last sentence of a quotation without the mark that closes the quotation.
    private TextSpan withoutLooseMark(TextSpan sentence) {
        String words = sentence.in(text);
        int last = words.length() - 1;
        boolean loose = last > 0
                && (words.endsWith("”") && words.indexOf('“') < 0
                        || words.endsWith("\"") && words.indexOf('"') == last);
        return loose ? new TextSpan(sentence.start(), sentence.end() - 1) : sentence;
    }

    /// Whether what a rule takes for a denial was found out by somebody, in the same clause: *she concludes that there
    /// is no evidence*.
    private static boolean isFinding(ClaimRule rule, String sentence, int cue) {
        if (rule.ground() != Claim.Ground.REPORTED_DENIAL) {
            return false;
        }
        String before = sentence.substring(0, cue);
        for (String verb : FINDING) {
            int found = before.lastIndexOf(verb);
            if (found >= 0
                    && before.substring(found).replace(", and that ", " ").indexOf(',') < 0) {
                return true;
            }
        }
        return false;
    }

    /// Whether what a rule takes for a denial was not meant: *he joked that he had never been to a meeting*.
    private static boolean isJoke(ClaimRule rule, String sentence, int cue) {
        boolean reported = rule.ground() == Claim.Ground.REPORTED_DENIAL || rule.ground() == Claim.Ground.SPOKEN_DENIAL;
        return reported && JOKING.stream().anyMatch(sentence.substring(0, cue)::contains);
    }

    /// Whether a sentence that denies something only names the accusation: *the allegation is false*.
    private static boolean isNamedOnly(ClaimRule rule, String cue) {
        return rule.sort() == Claim.Sort.ALLEGATION
                && (cue.startsWith("allegation") || cue.startsWith("accusation") || cue.indexOf(' ') > 0);
    }

    /// The sentence in small letters with straight apostrophes; as long as it was.
    private static String plain(String sentence) {
        String lower = sentence.toLowerCase(Locale.ROOT).replace('’', '\'').replace('\n', ' ');
        return lower.length() == sentence.length()
                ? lower
                : sentence.replace('’', '\'').replace('\n', ' ');
    }

    private boolean holds(Where where, TextSpan cue) {
        return switch (where) {
            case ANYWHERE -> true;
            case CREDITED -> isIn(credited, cue) || isIn(quoted, cue);
            case QUOTED -> isIn(quoted, cue);
            case NOWHERE -> false;
        };
    }

    /// Whether one of the spans, which stand in order, holds the place.
    private static boolean isIn(List<TextSpan> spans, TextSpan place) {
        int behind = PartitionPoint.of(spans.size(), at -> spans.get(at).start() <= place.start());
        for (int i = behind - 1; i >= 0 && i >= behind - 4; i--) {
            if (spans.get(i).contains(place.start())) {
                return true;
            }
        }
        return false;
    }
}

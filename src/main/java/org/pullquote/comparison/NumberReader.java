package org.pullquote.comparison;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pullquote.text.Word;

/// Reads numbers in digits and in words, with the separators and words of four languages: 3,000,000, 3.000.000,
/// 3 000 000, *3 million*, *drei Millionen*, *trois millions*, *tres millones*.
final class NumberReader {
    private static final Pattern DIGITS = Pattern.compile("(\\d+(?:[.,]\\d+){0,20})(bn|mn|m|k)?");
    private static final Pattern THOUSANDS = Pattern.compile("[1-9]\\d{0,2}([.,])\\d{3}(?:\\1\\d{3}){0,20}");
    private static final Pattern GROUP = Pattern.compile("\\d{3}");
    private static final Pattern HEAD = Pattern.compile("[1-9]\\d{0,2}");

    /// Nothing is counted beyond.
    private static final double LARGEST = 1e15;

    /// A number of the text.
    ///
    /// @param scale by what its digits are multiplied: 1,000,000 in *3 million*
    /// @param end the index behind its last word
    /// @param round whether it tells a kind of number, and not how many: *a dozen*
    record Numeral(double value, double scale, int end, boolean round) {
        Numeral(double value, int end, boolean round) {
            this(value, 1, end, round);
        }
    }

    private final String text;
    private final List<Word> words;
    private final FactWords language;

    NumberReader(String text, List<Word> words, FactWords language) {
        this.text = text;
        this.words = words;
        this.language = language;
    }

    /// The number that begins with a word; nothing if none does.
    Optional<Numeral> at(int at) {
        if (at >= words.size()) {
            return Optional.empty();
        }
        String normal = words.get(at).normal();
        Optional<Numeral> part = part(at);
        if (part.isPresent()) {
            return part;
        }
        boolean one = language.has("one", normal) || normal.equals("a");
        Optional<Double> round = round(one ? at + 1 : at);
        if (round.isPresent()) {
            return round.map(value -> new Numeral(value, one ? at + 2 : at + 1, true));
        }
        if (one
                && touches(at + 1)
                && language.scale(word(at + 1)).filter(scale -> scale > 1).isPresent()) {
            return Optional.of(scaled(1, at + 1, 0));
        }
        return isPartOfWord(at) ? Optional.empty() : digits(at).or(() -> spoken(at, LARGEST));
    }

    /// *Half a million*, *a quarter of a million*, *eine halbe Million*.
    private Optional<Numeral> part(int at) {
        int fraction = language.has("one", word(at)) || word(at).equals("a") ? at + 1 : at;
        double share = language.has("half", word(fraction)) ? 0.5 : language.has("quarter", word(fraction)) ? 0.25 : 0;
        int scale = fraction + 1;
        while (scale < fraction + 3 && (word(scale).equals("of") || word(scale).equals("a"))) {
            scale++;
        }
        boolean scaled = share > 0 && language.scale(word(scale)).isPresent();
        return scaled ? Optional.of(scaled(share, scale, 0)) : Optional.empty();
    }

    private Optional<Double> round(int at) {
        return at < words.size() ? language.round(word(at)) : Optional.empty();
    }

    private Optional<Numeral> digits(int at) {
        Matcher digits = DIGITS.matcher(words.get(at).span().in(text));
        if (!digits.matches()) {
            return Optional.empty();
        }
        int end = at + 1;
        String number = digits.group(1);
        while (digits.group(2) == null
                && HEAD.matcher(number.substring(0, Math.min(3, number.length())))
                        .matches()
                && isGroup(end, end == at + 1 ? number : "")) {
            number += word(end++);
        }
        boolean measured = end < words.size()
                        && language.scale(word(end)).filter(s -> s >= 1e6).isPresent()
                || percent(words.get(end - 1).span().end());
        double value = value(number, measured && number.indexOf(language.isEnglish() ? '.' : ',') > 0);
        if (digits.group(2) != null) {
            double scale = language.scale(digits.group(2)).orElse(1.0);
            return Optional.of(new Numeral(value * scale, scale, end, false));
        }
        return Optional.of(scaled(value, end, 0));
    }

    /// Whether the word is a further group of three digits, behind a thin space, an apostrophe or, but in English, a
    /// space.
    private boolean isGroup(int at, String head) {
        if (at >= words.size() || head.length() > 3 || !GROUP.matcher(word(at)).matches()) {
            return false;
        }
        String gap = between(at);
        return gap.length() == 1 && ("\u00A0\u202F\u2009'’".contains(gap) || gap.equals(" ") && !language.isEnglish());
    }

    /// @param fraction whether three digits behind the only separator are a fraction: *1.234 million*
    private static double value(String number, boolean fraction) {
        Matcher thousands = THOUSANDS.matcher(number);
        boolean single =
                number.indexOf('.') == number.lastIndexOf('.') && number.indexOf(',') == number.lastIndexOf(',');
        if (thousands.matches() && !(fraction && single)) {
            return Double.parseDouble(number.replaceAll("[.,]", ""));
        }
        int last = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','));
        if (last < 0) {
            return Double.parseDouble(number);
        }
        String whole = number.substring(0, last).replaceAll("[.,]", "");
        return Double.parseDouble(whole + "." + number.substring(last + 1));
    }

    private boolean percent(int end) {
        String behind = text.substring(end, Math.min(text.length(), end + 12)).strip();
        return behind.startsWith("%") || behind.startsWith("per") || behind.startsWith("Prozent");
    }

    /// @param below how large a scale it may have: *two hundred* adds nothing to *three hundred*
    private Optional<Numeral> spoken(int at, double below) {
        Optional<Double> first = language.number(word(at));
        if (first.isEmpty()) {
            return Optional.empty();
        }
        double value = first.get();
        int end = at + 1;
        boolean more = true;
        while (more && end < words.size()) {
            boolean linked = between(end).equals("-");
            boolean and = word(end).equals("y") && end + 1 < words.size() && value % 10 == 0;
            int next = and ? end + 1 : end;
            Optional<Double> part = linked || and ? language.number(word(next)) : Optional.empty();
            more = part.isPresent() && part.get() < 100 && value < 100;
            if (more) {
                boolean fourTwenties = value == 4 && part.get() == 20;
                value = fourTwenties ? 80 : value + part.get();
                end = next + 1;
            }
        }
        Optional<Double> round = touches(end) ? round(end) : Optional.empty();
        if (round.isPresent()) {
            return Optional.of(new Numeral(value * round.get(), end + 1, true));
        }
        return Optional.of(scaled(value, end, below));
    }

    /// The number with the words of scale behind it, and what these add: *two hundred and fifty*.
    ///
    /// @param below how large a scale it may have for anything to be added
    private Numeral scaled(double number, int from, double below) {
        double scale = 1;
        int end = from;
        while (end < words.size()
                && scale < LARGEST
                && (touches(end) || between(end).equals("-"))) {
            Optional<Double> next = language.scale(word(end));
            if (next.isEmpty() || word(end).length() == 1) {
                break;
            }
            scale *= next.get();
            end++;
        }
        double value = number * scale;
        if (scale >= 100 && scale < below && end < words.size()) {
            int rest = word(end).equals("and") ? end + 1 : end;
            Optional<Numeral> added = rest < words.size() ? spoken(rest, scale) : Optional.empty();
            if (touches(end) && added.isPresent() && added.get().value() < scale) {
                return new Numeral(
                        value + added.get().value(), scale, added.get().end(), false);
            }
        }
        return new Numeral(value, scale, end, false);
    }

    /// Whether the word is hung on one that is no number: *COVID-19*, *F-16*.
    private boolean isPartOfWord(int at) {
        if (at == 0 || !between(at).equals("-") && !between(at).equals("–")) {
            return false;
        }
        String before = words.get(at - 1).span().in(text);
        return !Character.isDigit(before.charAt(before.length() - 1));
    }

    private String word(int at) {
        return at < words.size() ? words.get(at).normal() : "";
    }

    private boolean touches(int at) {
        return at > 0 && at < words.size() && between(at).isBlank();
    }

    private String between(int at) {
        int from = at == 0 ? 0 : words.get(at - 1).span().end();
        return text.substring(from, Math.max(from, words.get(at).span().start()));
    }
}

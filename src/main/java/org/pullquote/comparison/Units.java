package org.pullquote.comparison;

import java.util.List;
import java.util.Set;
import org.pullquote.comparison.Quantity.Measure;
import org.pullquote.text.Word;
import org.pullquote.text.Words;

/// Tells what a number measures: by the words behind it, or by the sign before it.
final class Units {
    private static final Set<String> PER = Set.of("per", "pro", "par", "por", "an", "à");
    private static final Set<String> HOURS = Set.of("hour", "stunde", "heure", "hora", "lheure", "h");
    private static final Set<String> HUNDRED = Set.of("cent", "ciento");
    private static final Set<String> BY = Set.of("per", "pour", "por");
    private static final Set<String> DEGREES = Set.of("degrees", "grad", "degrés", "grados");

    private final String text;
    private final List<Word> words;
    private Measure measure = Measure.NONE;
    private boolean before;
    private int end;
    private boolean fahrenheit;

    Units(String text, List<Word> words) {
        this.text = text;
        this.words = words;
    }

    /// @param from the index of the number's first word
    /// @param to the index behind its last word
    Units of(int from, int to) {
        int start = words.get(from).span().start();
        end = words.get(to - 1).span().end();
        char sign = start > 0 ? text.charAt(start - 1) : ' ';
        before = "$£€".indexOf(sign) >= 0;
        if (before) {
            measure = currency(sign);
            return this;
        }
        int at = end;
        while (at < text.length() && Character.isSpaceChar(text.charAt(at))) {
            at++;
        }
        char behind = at < text.length() ? text.charAt(at) : ' ';
        if ("$£€%°".indexOf(behind) >= 0) {
            readSign(behind, at);
        } else {
            readWords(to);
        }
        return this;
    }

    Measure measure() {
        return measure;
    }

    /// Whether the sign stands before the number.
    boolean isBefore() {
        return before;
    }

    /// Where the sign behind the number ends, or the number.
    int end() {
        return end;
    }

    /// An amount in the base unit.
    double base(double amount) {
        return fahrenheit ? (amount - 32) * 5 / 9 : amount * measure.factor();
    }

    private void readSign(char sign, int at) {
        if (sign == '%') {
            measure = new Measure("%", 1);
            end = at + 1;
        } else if (sign == '°') {
            int letter = at + 1;
            while (letter < text.length() && Character.isSpaceChar(text.charAt(letter))) {
                letter++;
            }
            readDegrees(letter < text.length() && text.charAt(letter) == 'F');
        } else {
            measure = currency(sign);
        }
    }

    private void readDegrees(boolean isFahrenheit) {
        fahrenheit = isFahrenheit;
        measure = new Measure("°", fahrenheit ? 5 / 9.0 : 1);
    }

    private void readWords(int at) {
        String word = word(at);
        String next = word(at + 1);
        if (BY.contains(word) && HUNDRED.contains(next)) {
            measure = new Measure("%", 1);
        } else if (DEGREES.contains(word)) {
            readDegrees(next.equals("fahrenheit"));
        } else {
            // “3 millions d’euros”, “3 millones de dólares”
            boolean of = word.equals("de");
            measure = FactWords.measure(of ? next : word).orElse(Measure.NONE);
            String per = word(at + (of ? 2 : 1));
            boolean hourly = HOURS.contains(per) || PER.contains(per) && HOURS.contains(word(at + 2));
            if (measure.dimension().equals("km") && hourly) {
                measure = new Measure("kmh", measure.factor());
            }
        }
    }

    /// The word's normal form, without the article or preposition that is drawn to it; empty behind the last.
    private String word(int at) {
        if (at >= words.size()) {
            return "";
        }
        String written = words.get(at).span().in(text);
        boolean drawn = written.length() > 2 && (written.charAt(1) == '’' || written.charAt(1) == '\'');
        return drawn ? Words.normal(written.substring(2)) : words.get(at).normal();
    }

    private static Measure currency(char sign) {
        return new Measure(sign == '$' ? "usd" : sign == '£' ? "gbp" : "eur", 1);
    }
}

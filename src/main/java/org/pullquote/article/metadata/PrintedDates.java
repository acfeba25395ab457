package org.pullquote.article.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pullquote.article.IsoDate;

/// Finds a date printed with the month's name: `December 22, 2023`, `22 Dec 2023`, `22. Dezember 2023`,
/// `22 de diciembre de 2023`.
final class PrintedDates {
    private static final Map<String, Integer> MONTHS = months();
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?";
    private static final String MONTH = "(\\p{L}{3,14})\\.?";
    private static final String YEAR = "((?:19|20)\\d{2})";
    private static final Pattern MONTH_DAY =
            Pattern.compile("\\b" + MONTH + "\\s+" + DAY + ",?\\s+" + YEAR + "\\b", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern DAY_MONTH = Pattern.compile(
            "\\b" + DAY + "[\\s-]+(?:de |of )?" + MONTH + ",?[\\s-]+(?:de |del )?" + YEAR + "\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    private PrintedDates() {}

    /// The first such date in the text.
    static Optional<IsoDate> find(String text) {
        return text.contains("19") || text.contains("20")
                ? first(MONTH_DAY.matcher(text), 1, 2).or(() -> first(DAY_MONTH.matcher(text), 2, 1))
                : Optional.empty();
    }

    private static Optional<IsoDate> first(Matcher found, int month, int day) {
        while (found.find()) {
            Optional<IsoDate> date = date(found, month, day);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<IsoDate> date(Matcher found, int month, int day) {
        Integer number = MONTHS.get(shortened(found.group(month)));
        if (number == null) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(found.group(3));
            return Optional.of(IsoDate.of(LocalDate.of(year, number, Integer.parseInt(found.group(day)))));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    /// Months are told by their first three letters, but for those of which two begin alike.
    private static String shortened(String month) {
        String lower = month.toLowerCase(Locale.ROOT);
        boolean alike = lower.startsWith("jui") || lower.startsWith("giu") || lower.startsWith("mar");
        return lower.substring(0, Math.min(alike ? 4 : 3, lower.length()));
    }

    private static Map<String, Integer> months() {
        String[] names = {
            "jan ene gen sty янв січ tam oca",
            "feb fev fév lut фев лют hel şub",
            "mar mars mart marz març märz mär mrt marc mare maar мар бер maal",
            "apr abr avr kwi апр кві huh nis",
            "may mai mei mag maj мая май тра tou",
            "jun juin juni june giug cze июн чер kes haz",
            "jul juil juli july lug lip июл лип hei tem",
            "aug ago aoû aou sie авг сер elo ağu",
            "sep set wrz сен вер syy eyl",
            "oct okt ott out paź paz окт жов lok eki",
            "nov lis ноя лис marr kas",
            "dec dez dic déc gru дек гру jou ara"
        };
        Map<String, Integer> months = new TreeMap<>();
        for (int i = 0; i < names.length; i++) {
            for (String name : names[i].split(" ", -1)) {
                months.put(name, i + 1);
            }
        }
        return months;
    }
}

package org.pullquote.article.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pullquote.article.IsoDate;

/// Finds a date printed in numbers alone: `2023-12-22`, `2023年12月22日`, `22.12.2023`, `22.12.23`, `22/12/2023`,
/// `12/22/2023`.
final class NumberedDates {
    private static final String YEAR = "((?:19|20)\\d{2})";
    private static final String NUMBER = "(\\d{1,2})";
    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(?<!\\d)" + YEAR + "\\s?(?:[-/.]|年|년)\\s?" + NUMBER + "\\s?(?:[-/.]|月|월)\\s?" + NUMBER + "(?!\\d)");
    private static final Pattern DOTTED = Pattern.compile(
            "(?<![\\d.])" + NUMBER + "\\.\\s?" + NUMBER + "\\.\\s?((?:19|20)?\\d{2})(?![\\d.]\\d)(?!\\d)");
    private static final Pattern SLASHED =
            Pattern.compile("(?<![\\d/-])" + NUMBER + "([/-])" + NUMBER + "\\2" + YEAR + "(?![\\d/-])");

    private NumberedDates() {}

    /// The first such date in a line.
    ///
    /// @param monthFirst whether the month stands first where slashes part the numbers, as in the United States
    static Optional<IsoDate> find(String line, boolean monthFirst) {
        if (line.indexOf('0') < 0 && line.indexOf('1') < 0 && line.indexOf('2') < 0) {
            return Optional.empty();
        }
        return first(YEAR_FIRST.matcher(line), 1, 2, 3)
                .or(() -> first(DOTTED.matcher(line), 3, 2, 1))
                .or(() -> monthFirst ? first(SLASHED.matcher(line), 4, 1, 3) : Optional.empty())
                .or(() -> first(SLASHED.matcher(line), 4, 3, 1));
    }

    private static Optional<IsoDate> first(Matcher matcher, int year, int month, int day) {
        return matcher.results()
                .flatMap(found -> date(found.group(year), found.group(month), found.group(day)).stream())
                .findFirst();
    }

    /// The date, if there is such a day.
    private static Optional<IsoDate> date(String year, String month, String day) {
        int stated = Integer.parseInt(year);
        try {
            return Optional.of(IsoDate.of(LocalDate.of(
                    stated < 100 ? 2000 + stated : stated, Integer.parseInt(month), Integer.parseInt(day))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}

package org.pullquote.article.metadata;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.pullquote.article.IsoDate;

/// The dates that the visible page says: in microdata, `<time>`, its address, and printed around the headline.
final class PageDates {
    private static final int LONGEST_LINE = 160;
    private static final int LENGTH_WITH_ZONE = 25;
    /// A piece changed so many days after it was published is a new edition.
    private static final int ANEW = 60;
    /// So many days, a printed date that is before the data's is older than they are.
    private static final int LONG_BEFORE = 60;

    private static final Pattern IN_ADDRESS =
            Pattern.compile("/(20\\d{2})[/-](\\d{1,2}|[a-z]{3})[/-](\\d{1,2})(?:[/-]|$)");
    /// Languages, beside English without a country, in which the month stands before the day between slashes.
    private static final Set<String> MONTH_FIRST = Set.of("en", "en-us", "en-ph", "es-us");

    private final Telling telling;
    private final boolean monthFirst;
    /// What stands under the headings that were asked so far.
    private final Map<Element, UnderHeadline> underHeadlines = new HashMap<>();

    PageDates(Document document, Telling telling) {
        Element html = document.firstElementChild();
        String language = html == null ? "" : html.attr("lang").replace('_', '-');
        this.telling = telling;
        this.monthFirst = MONTH_FIRST.contains(language.toLowerCase(Locale.ROOT));
    }

    /// @param address the page's own address, which may hold the day
    /// @param named elements whose names speak of a date; asked for if nothing else tells
    Optional<IsoDate> published(Optional<String> address, Supplier<List<Element>> named) {
        return property("datePublished")
                .or(() -> address.flatMap(PageDates::inAddress).map(this::orDayBeside))
                .or(() -> atHeadline(lines -> lines.printed(monthFirst).or(lines::timed)))
                .or(() -> dated(telling.times))
                .or(() -> dated(named.get()))
                .or(this::aboveHeadline)
                .or(() -> atHeadline(UnderHeadline::date));
    }

    private Optional<IsoDate> aboveHeadline() {
        return telling.headings.stream()
                .map(heading -> UnderHeadline.above(heading).printed(monthFirst))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<IsoDate> atHeadline(Function<UnderHeadline, Optional<IsoDate>> asked) {
        for (Element heading : telling.headings) {
            Optional<IsoDate> date = asked.apply(underHeadlines.computeIfAbsent(heading, UnderHeadline::of));
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    /// The date of publication as the page presents it, where its data state one. Data are often written in another
    /// zone than the page: then it is the day printed under the headline, if that is the one before or after. A
    /// piece that has been changed keeps its first date in the data and may print that of its edition. And where a
    /// page was moved to another system, its data tell the day of the move, and the date printed is long before it.
    IsoDate asPrinted(IsoDate stated, Optional<IsoDate> updated) {
        Optional<LocalDate> first = stated.day();
        if (first.isEmpty()) {
            return stated;
        }
        Optional<IsoDate> printed = atHeadline(lines -> lines.printed(monthFirst));
        if (printed.filter(date -> isLongBefore(date, first.get())).isPresent()) {
            return printed.get();
        }
        Optional<LocalDate> last = updated.flatMap(IsoDate::day);
        if (last.isPresent() && !first.equals(last)) {
            return edition(printed, first.get(), last.get())
                    .map(day -> day.day().equals(last) ? updated.get() : day)
                    .orElse(stated);
        }
        return stated.text().length() == LENGTH_WITH_ZONE ? orDayBeside(stated) : stated;
    }

    /// A date in numbers whose day and month, read the other way round, are the data's is the same date.
    private static boolean isLongBefore(IsoDate printed, LocalDate stated) {
        LocalDate day = printed.day().orElse(stated);
        boolean swapped = day.getYear() == stated.getYear()
                && day.getMonthValue() == stated.getDayOfMonth()
                && day.getDayOfMonth() == stated.getMonthValue();
        return !swapped && ChronoUnit.DAYS.between(day, stated) > LONG_BEFORE;
    }

    /// The day by which a changed page dates itself: that of the last change, where the page prints it without a word
    /// of a change or prints no other; or, long after the first, any that is printed before the last.
    private Optional<IsoDate> edition(Optional<IsoDate> plain, LocalDate first, LocalDate last) {
        Optional<IsoDate> printed = plain.or(() -> atHeadline(lines -> lines.printedOfChange(monthFirst)));
        return printed.filter(date -> {
            LocalDate day = date.day().orElse(first);
            return day.equals(last) || isAnew(first, date) && day.isBefore(last);
        });
    }

    private static boolean isAnew(LocalDate first, IsoDate date) {
        return date.day()
                .filter(day -> ChronoUnit.DAYS.between(first, day) > ANEW)
                .isPresent();
    }

    private IsoDate orDayBeside(IsoDate stated) {
        return atHeadline(lines -> lines.printed(monthFirst).or(lines::timed))
                .filter(printed -> isBeside(printed, stated))
                .orElse(stated);
    }

    private static boolean isBeside(IsoDate printed, IsoDate stated) {
        return printed.day()
                .flatMap(day -> stated.day().map(other -> Math.abs(ChronoUnit.DAYS.between(day, other)) == 1))
                .orElse(false);
    }

    Optional<IsoDate> updated() {
        return property("dateModified");
    }

    private Optional<IsoDate> property(String name) {
        return dated(telling.properties.stream()
                .filter(element -> element.attr("itemprop").equalsIgnoreCase(name))
                .toList());
    }

    private static Optional<IsoDate> dated(List<Element> elements) {
        for (Element element : elements) {
            Optional<IsoDate> date = date(element);
            if (date.isPresent() && !PageMarkup.isAside(element)) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<IsoDate> date(Element element) {
        String value = element.hasAttr("datetime") ? element.attr("datetime") : element.attr("content");
        Optional<IsoDate> stated = Dates.read(value);
        if (stated.isPresent()) {
            return stated;
        }
        String text = element.text();
        return text.length() > LONGEST_LINE ? Optional.empty() : Dates.read(text);
    }

    private static Optional<IsoDate> inAddress(String address) {
        Matcher found = IN_ADDRESS.matcher(address.toLowerCase(Locale.ROOT));
        if (!found.find()) {
            return Optional.empty();
        }
        String month = found.group(2);
        return Character.isDigit(month.charAt(0))
                ? Dates.read(found.group(1) + "-" + month + "-" + found.group(3))
                : Dates.read(month + " " + found.group(3) + ", " + found.group(1));
    }
}

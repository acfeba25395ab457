package org.pullquote.comparison;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pullquote.comparison.Quantity.Measure;
import org.pullquote.text.Spellings;
import org.pullquote.text.Stems;
import org.pullquote.text.Word;

/// The words by which a language writes numbers and dates.
final class FactWords {
    private static final Map<String, List<String>> SECTIONS = read();
    private static final List<FactWords> LANGUAGES =
            List.of(new FactWords("en"), new FactWords("de"), new FactWords("fr"), new FactWords("es"));
    private static final Map<String, Measure> MEASURES = measures();
    private static final Set<String> CALENDAR = LANGUAGES.stream()
            .flatMap(language -> List.of(language.months, language.days).stream())
            .flatMap(names -> names.keySet().stream())
            .filter(name -> name.length() > 3 || name.equals("may"))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> TIMES = SECTIONS.getOrDefault("times", List.of()).stream()
            .map(word -> RelatedWords.concept(Stems.of(Spellings.key(word))))
            .collect(Collectors.toUnmodifiableSet());

    private final String code;
    private final Set<String> common;
    private final Map<String, Double> numbers;
    private final Map<String, Double> round;
    private final Map<String, Double> scales;
    private final Map<String, Integer> months;
    private final Map<String, Integer> days;

    private FactWords(String code) {
        this.code = code;
        this.common = set("words");
        this.numbers = values("numbers");
        this.round = values("round");
        this.scales = values("scales");
        this.months = names("months");
        this.days = names("days");
    }

    /// The words of the language in which a text is written, by its commonest words; English where it has none of them.
    static FactWords of(List<Word> words) {
        FactWords best = LANGUAGES.getFirst();
        long most = 0;
        for (FactWords language : LANGUAGES) {
            long count = words.stream()
                    .filter(word -> language.common.contains(word.normal()))
                    .count();
            if (count > most) {
                most = count;
                best = language;
            }
        }
        return best;
    }

    /// Whether the word is a month or a day of the week in any of the languages.
    static boolean isOfCalendar(String normal) {
        return CALENDAR.contains(normal);
    }

    /// Whether what is counted is time: a number of days may be left out.
    static boolean isOfTime(String concept) {
        return TIMES.contains(concept);
    }

    static Optional<Measure> measure(String normal) {
        return Optional.ofNullable(MEASURES.get(normal));
    }

    boolean isEnglish() {
        return code.equals("en");
    }

    boolean writesMonthsWithCapitals() {
        return isEnglish() || code.equals("de");
    }

    Optional<Double> number(String normal) {
        return Optional.ofNullable(numbers.get(normal)).or(() -> german(normal));
    }

    /// A number that is told by its kind: a dozen.
    Optional<Double> round(String normal) {
        return Optional.ofNullable(round.get(normal));
    }

    Optional<Double> scale(String normal) {
        return Optional.ofNullable(scales.get(normal));
    }

    Map<String, Integer> months() {
        return months;
    }

    Map<String, Integer> days() {
        return days;
    }

    boolean has(String section, String normal) {
        return SECTIONS.getOrDefault(code + " " + section, List.of()).contains(normal);
    }

    /// Whether words of a section, which may be two, stand right before a word.
    boolean standsBefore(String section, List<Word> words, int at) {
        if (at < 1) {
            return false;
        }
        String one = words.get(at - 1).normal();
        return has(section, one) || at > 1 && has(section, words.get(at - 2).normal() + "+" + one);
    }

    /// The unit stands before the ten: *vierundzwanzig*.
    private Optional<Double> german(String normal) {
        int und = code.equals("de") ? normal.indexOf("und") : -1;
        if (und < 3) {
            return Optional.empty();
        }
        Double unit = normal.startsWith("ein") && und == 3 ? Double.valueOf(1) : numbers.get(normal.substring(0, und));
        Double ten = numbers.get(normal.substring(und + 3));
        return unit == null || ten == null || unit > 9 || ten < 20 ? Optional.empty() : Optional.of(ten + unit);
    }

    private Set<String> set(String section) {
        return new HashSet<>(SECTIONS.getOrDefault(code + " " + section, List.of()));
    }

    private Map<String, Double> values(String section) {
        Map<String, Double> values = new HashMap<>();
        for (String entry : SECTIONS.getOrDefault(code + " " + section, List.of())) {
            int sign = entry.indexOf('=');
            values.put(entry.substring(0, sign), Double.valueOf(entry.substring(sign + 1)));
        }
        return values;
    }

    /// Names in their order, those of one thing parted by spaces, of the next by a bar.
    private Map<String, Integer> names(String section) {
        Map<String, Integer> names = new HashMap<>();
        int number = 1;
        for (String group : String.join(" ", SECTIONS.getOrDefault(code + " " + section, List.of()))
                .split("\\|", -1)) {
            for (String name : group.strip().split(" ", -1)) {
                names.put(name, number);
            }
            number++;
        }
        return names;
    }

    private static Map<String, Measure> measures() {
        Map<String, Measure> measures = new HashMap<>();
        List<String> entries = SECTIONS.getOrDefault("units", List.of());
        Measure measure = Measure.NONE;
        for (int i = 0; i < entries.size(); i++) {
            boolean begins = i + 1 < entries.size()
                    && Character.isDigit(entries.get(i + 1).charAt(0));
            if (begins) {
                measure = new Measure(entries.get(i), Double.parseDouble(entries.get(++i)));
            } else {
                measures.put(entries.get(i), measure);
            }
        }
        return measures;
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> sections = new HashMap<>();
        try (InputStream list = FactWords.class.getResourceAsStream("quantities.txt")) {
            String text = new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8);
            text.lines().filter(line -> line.startsWith("[")).forEach(line -> {
                int end = line.indexOf(']');
                List<String> words = sections.computeIfAbsent(line.substring(1, end), unknown -> new ArrayList<>());
                words.addAll(List.of(line.substring(end + 2).split(" ", -1)));
            });
            return sections;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package org.pullquote.comparison;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pullquote.article.Article;
import org.pullquote.article.IsoDate;
import org.pullquote.text.FunctionWords;
import org.pullquote.text.Spellings;
import org.pullquote.text.Stems;
import org.pullquote.text.Word;
import org.pullquote.text.Words;

/// What an article is about, in about a kilobyte: the stems of its first words as numbers, how often each stands
/// there, and the day of publication. Two articles on one event have much of it in common; see [Siblings]. It is made
/// once for each text and can be kept as bytes.
public final class Fingerprint {
    /// Goes up when the same article gets another fingerprint than before; those kept must then be made anew.
    public static final int VERSION = 1;

    /// An article's beginning says what it is about; what follows this many words is background.
    private static final int READ = 600;

    /// So many of its first words of matter say it best, and so do the headline's: they count this often.
    private static final int LEAD = 60;

    private static final int LEAD_COUNT = 3;

    private static final int MOST = 63;
    private static final byte NAME = 64;
    private static final int NO_DAY = Integer.MIN_VALUE;

    private final int day;
    /// Ascending.
    private final int[] terms;
    /// How often each stands there, and whether as a name.
    private final byte[] counts;

    private Fingerprint(int day, int[] terms, byte[] counts) {
        this.day = day;
        this.terms = terms;
        this.counts = counts;
    }

    public static Fingerprint of(Article article) {
        Map<Integer, Integer> counted = new HashMap<>();
        Map<Integer, Boolean> names = new HashMap<>();
        article.metadata().headline().ifPresent(headline -> count(headline, counted, names));
        count(article.text(), counted, names);
        int[] terms =
                counted.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        byte[] counts = new byte[terms.length];
        for (int i = 0; i < terms.length; i++) {
            int count = Math.min(MOST, counted.getOrDefault(terms[i], 0));
            counts[i] = (byte) (names.containsKey(terms[i]) ? count | NAME : count);
        }
        int day = article.metadata()
                .published()
                .flatMap(IsoDate::day)
                .map(date -> (int) date.toEpochDay())
                .orElse(NO_DAY);
        return new Fingerprint(day, terms, counts);
    }

    private static void count(String text, Map<Integer, Integer> counted, Map<Integer, Boolean> names) {
        List<Word> words = Words.of(text);
        int matter = 0;
        for (Word word : words.subList(0, Math.min(READ, words.size()))) {
            if (!FunctionWords.contains(word.normal())) {
                int term = number(Stems.of(Spellings.key(word.normal())));
                if (Character.isUpperCase(text.charAt(word.span().start()))) {
                    names.put(term, true);
                }
                counted.merge(term, matter < LEAD ? LEAD_COUNT : 1, Integer::sum);
                matter++;
            }
        }
    }

    /// FNV-1a (Fowler, Noll and Vo, 1991): of half a million words about thirty share a number with another.
    private static int number(String stem) {
        int hash = 0x811C9DC5;
        for (int i = 0; i < stem.length(); i++) {
            hash = (hash ^ stem.charAt(i)) * 0x01000193;
        }
        return hash;
    }

    /// The fingerprint that these bytes were made of; empty if they are none.
    public static Optional<Fingerprint> of(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            int day = buffer.getInt();
            int size = buffer.remaining() / (Integer.BYTES + 1);
            int[] terms = new int[size];
            byte[] counts = new byte[size];
            for (int i = 0; i < size; i++) {
                terms[i] = buffer.getInt();
            }
            buffer.get(counts);
            return buffer.hasRemaining() ? Optional.empty() : Optional.of(new Fingerprint(day, terms, counts));
        } catch (BufferUnderflowException _) {
            return Optional.empty();
        }
    }

    /// Five bytes for each of its words, and four.
    public byte[] bytes() {
        ByteBuffer buffer = ByteBuffer.allocate(Integer.BYTES + terms.length * (Integer.BYTES + 1));
        buffer.putInt(day);
        for (int term : terms) {
            buffer.putInt(term);
        }
        return buffer.put(counts).array();
    }

    /// The day of publication, where the page says it.
    public Optional<LocalDate> day() {
        return day == NO_DAY ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }

    /// How many different words it has.
    int size() {
        return terms.length;
    }

    /// The number of a word; they ascend.
    int term(int at) {
        return terms[at];
    }

    /// How often it stands there, from 1 to 63.
    int count(int at) {
        return counts[at] & MOST;
    }

    /// Whether it stands there with a capital.
    boolean isName(int at) {
        return (counts[at] & NAME) != 0;
    }

    /// The days between the publication of both; empty if either is unknown.
    Optional<Long> daysTo(Fingerprint other) {
        return day().flatMap(one -> other.day().map(two -> Math.abs(ChronoUnit.DAYS.between(one, two))));
    }
}

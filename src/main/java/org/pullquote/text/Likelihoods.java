package org.pullquote.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.pullquote.text.Likelihood.Scale;

/// Finds the terms by which assessments say how likely and how sure, on the scale of the US Intelligence Community's
/// Directive 203, “Analytic Standards” (2015).
public final class Likelihoods {
    private record Term(Scale scale, List<String> words, int low, int high) {}

    private static final List<Term> TERMS = read();

    private Likelihoods() {}

    /// The terms within a stretch of the text, in order; of terms that overlap (*very likely*, *likely*) the longest.
    public static List<Likelihood> in(String text, TextSpan stretch) {
        List<Word> words = Words.of(text.substring(stretch.start(), stretch.end()));
        List<Likelihood> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int start = at;
            at++;
            for (Term term : TERMS) {
                if (stands(term, words, start)) {
                    int end = start + term.words().size();
                    TextSpan span = words.get(start)
                            .span()
                            .cover(words.get(end - 1).span())
                            .shift(stretch.start());
                    found.add(new Likelihood(term.scale(), span, span.in(text), term.low(), term.high()));
                    at = end;
                    break;
                }
            }
        }
        return found;
    }

    private static boolean stands(Term term, List<Word> words, int start) {
        if (start + term.words().size() > words.size()) {
            return false;
        }
        for (int i = 0; i < term.words().size(); i++) {
            if (!words.get(start + i).normal().equals(term.words().get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<Term> read() {
        try (InputStream list = Likelihoods.class.getResourceAsStream("likelihood-terms.txt")) {
            String text = new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .flatMap(line -> terms(line).stream())
                    .sorted(Comparator.comparingInt((Term term) -> -term.words().size()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Term> terms(String line) {
        String[] fields = line.split("\t", -1);
        List<Term> terms = new ArrayList<>();
        for (String term : fields[3].split(",", -1)) {
            List<String> words = Words.of(term).stream().map(Word::normal).toList();
            terms.add(new Term(
                    Scale.valueOf(fields[0]), words, Integer.parseInt(fields[1]), Integer.parseInt(fields[2])));
        }
        return terms;
    }
}

package org.pullquote.benchmark;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Body;
import org.pullquote.annotation.DefaultCodeBook;
import org.pullquote.annotation.Status;
import org.pullquote.annotation.Target;
import org.pullquote.article.Article;
import org.pullquote.article.CleanerVersion;
import org.pullquote.article.IsoDate;
import org.pullquote.article.Metadata;
import org.pullquote.article.Piece;
import org.pullquote.library.Library;
import org.pullquote.library.LibraryArticle;
import org.pullquote.page.PageFormat;
import org.pullquote.page.RawPage;
import org.pullquote.page.SourceFile;
import org.pullquote.text.TextSpan;

/// Articles of made-up words whose frequencies follow Zipf's law as those of news do, always the same ones. Every fifth
/// article has a highlight with a note.
final class MadeLibrary {
    private static final int VOCABULARY = 60_000;
    /// How far the commonest words stay behind Zipf's law, after Mandelbrot.
    private static final double FLATTENING = 2.7;

    private static final int BATCH = 1_000;
    private static final Instant NOON = Instant.parse("2026-03-16T12:00:00Z");
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
    private static final int WORDS = 600;
    private static final int WORDS_OF_A_PARAGRAPH = 100;
    private static final int OUTLETS = 40;
    private static final int DAYS = 2_000;
    private static final String[] SYLLABLES =
            ("ba be bi bo bu da de di do du fa fe fi ga ge go ha he hi ho ja ka ke ki ko la le li lo lu ma me mi mo mu"
                + " na ne ni no nu pa pe pi po ra re ri ro ru sa se si so su ta te ti to tu va ve vi wa we ya za ze"
                + " zo")
                    .split(" ");

    private final Random random = new Random(1);
    private final List<String> words = new ArrayList<>();
    /// The share of all words of a text that those up to each rank make.
    private final double[] shares = new double[VOCABULARY];

    MadeLibrary() {
        Set<String> seen = new LinkedHashSet<>();
        while (seen.size() < VOCABULARY) {
            seen.add(syllables(1 + seen.size() % 2 + (seen.size() < 100 ? 0 : 1 + random.nextInt(2))));
        }
        words.addAll(seen);
        double sum = 0;
        for (int rank = 0; rank < VOCABULARY; rank++) {
            sum += 1.0 / (rank + FLATTENING);
            shares[rank] = sum;
        }
        for (int rank = 0; rank < VOCABULARY; rank++) {
            shares[rank] /= sum;
        }
    }

    /// The word with this rank, 0 the commonest.
    String word(int rank) {
        return words.get(rank);
    }

    /// Fills the library.
    void fill(Library library, int articles) {
        for (int made = 0; made < articles; made += BATCH) {
            int from = made;
            library.together(() -> {
                for (int number = from; number < Math.min(articles, from + BATCH); number++) {
                    add(library, number);
                }
            });
        }
    }

    private void add(Library library, int number) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < WORDS / WORDS_OF_A_PARAGRAPH; i++) {
            pieces.add(Piece.paragraph(sentence(WORDS_OF_A_PARAGRAPH), List.of()));
        }
        Metadata metadata = new Metadata(
                Optional.of("Outlet " + number % OUTLETS),
                Optional.of(sentence(8)),
                List.of(),
                Optional.of(IsoDate.of(FIRST_DAY.plusDays(random.nextInt(DAYS)))),
                Optional.empty(),
                Optional.of("https://outlet" + number % OUTLETS + ".example/" + number),
                Optional.empty());
        Article article =
                new Article(PageFormat.PLAIN_TEXT, metadata, pieces, new CleanerVersion("made", 1), Optional.empty());
        RawPage page = new RawPage(
                new SourceFile(number + ".txt", ("page " + number).getBytes(StandardCharsets.UTF_8)),
                PageFormat.PLAIN_TEXT,
                StandardCharsets.UTF_8,
                article.text());
        LibraryArticle kept = library.add(page, article);
        if (number % 5 == 0) {
            highlight(library, kept);
        }
    }

    private void highlight(Library library, LibraryArticle article) {
        Body tag = new Body.Tagging(
                DefaultCodeBook.BOOK.tags().get(random.nextInt(9)).id());
        library.putAnnotation(new Annotation(
                UUID.randomUUID(),
                Target.of(article.id(), article.article(), TextSpan.at(random.nextInt(2_000), 120)),
                List.of(tag, new Body.Note(sentence(12), true)),
                Status.OPEN,
                NOON,
                NOON));
    }

    private String sentence(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            int found = Arrays.binarySearch(shares, random.nextDouble());
            text.append(i == 0 ? "" : " ").append(words.get(Math.min(VOCABULARY - 1, found < 0 ? -found - 1 : found)));
        }
        return text.append('.').toString();
    }

    private String syllables(int count) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < count; i++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return random.nextInt(3) == 0
                ? word.append("nrst".charAt(random.nextInt(4))).toString()
                : word.toString();
    }
}

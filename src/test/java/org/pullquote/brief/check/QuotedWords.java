package org.pullquote.brief.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pullquote.article.Article;
import org.pullquote.text.Quotation;
import org.pullquote.text.Quotations;
import org.pullquote.text.TextSpan;

/// A quotation as an article prints it.
///
/// @param article its place among the articles
/// @param at where it begins in the article's text
/// @param speaker whom the words beside it name as the speaker
record QuotedWords(int article, int at, List<String> words, Optional<String> speaker) {
    /// Damage can be done to quotations of so many words, and seen in them.
    private static final int SHORTEST = 8;

    /// Two places of one article are apart if so many characters lie between them.
    private static final int APART = 600;

    private static final String NAME = "((?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov)\\. |President |Senator )?"
            + "\\p{Lu}[\\p{Ll}’'-]+(?: \\p{Lu}\\.)?(?: \\p{Lu}[\\p{L}’'-]+)?)";
    private static final String SAID = "(?:said|says|told|added|wrote|asked|argued|explained|insisted|warned)";

    /// “…,” Jane Doe said · “…,” said Jane Doe · Ms. Doe said: “…”
    private static final Pattern AFTER =
            Pattern.compile("^[”\"] (?:" + NAME + " " + SAID + "\\b(?!:)|" + SAID + " " + NAME + "[,.])");

    private static final Pattern BEFORE =
            Pattern.compile("(?:^|[.!?”\"]\\s+|\\n)" + NAME + " " + SAID + "(?: [\\p{Ll}]+){0,3}[,:] [“\"]$");

    private static final Set<String> NOBODY =
            Set.of("He", "She", "They", "It", "We", "You", "Officials", "Others", "Who", "One", "Another", "Some");

    QuotedWords {
        words = List.copyOf(words);
    }

    /// Those of the articles that are long enough and have nothing in them that makes a difference of its own.
    static List<QuotedWords> in(List<Article> articles) {
        List<QuotedWords> found = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            String text = articles.get(i).text();
            for (Quotation quotation : Quotations.in(text)) {
                for (TextSpan piece : quotation.pieces()) {
                    List<String> words = List.of(piece.in(text).strip().split("\\s+"));
                    if (words.size() >= SHORTEST && isPlain(piece.in(text))) {
                        found.add(new QuotedWords(i, piece.start(), words, speaker(text, piece)));
                    }
                }
            }
        }
        return found;
    }

    private static boolean isPlain(String quotation) {
        return quotation.chars().noneMatch(c -> "“”\"…[(".indexOf(c) >= 0)
                && !quotation.contains("..")
                && !quotation.contains(". .");
    }

    private static Optional<String> speaker(String text, TextSpan piece) {
        Matcher after = AFTER.matcher(text.substring(piece.end(), Math.min(text.length(), piece.end() + 80)));
        if (",?!".indexOf(text.charAt(piece.end() - 1)) >= 0 && after.find()) {
            return name(after.group(1) == null ? after.group(2) : after.group(1));
        }
        Matcher before = BEFORE.matcher(text.substring(Math.max(0, piece.start() - 80), piece.start()));
        return before.find() ? name(before.group(1)) : Optional.empty();
    }

    private static Optional<String> name(String found) {
        return NOBODY.contains(found) ? Optional.empty() : Optional.of(found);
    }

    /// Whether the two stand in places that nobody takes for one.
    boolean isApartFrom(QuotedWords other) {
        return article != other.article
                || Math.abs(at - other.at) > APART + String.join(" ", words).length();
    }

    boolean hasOtherSpeakerThan(QuotedWords other) {
        return speaker.isPresent()
                && other.speaker.isPresent()
                && Arrays.stream(speaker.get().split(" ")).noneMatch(other.speaker.get()::contains)
                && !other.speaker.get().contains(speaker.get());
    }

    QuotedWords withWords(List<String> changed) {
        return new QuotedWords(article, at, changed, speaker);
    }

    QuotedWords saidBy(Optional<String> changed) {
        return new QuotedWords(article, at, words, changed);
    }

    /// The quotation as a draft has it, credited as the article does where that is known.
    String inDraft() {
        String quoted = String.join(" ", words).replaceAll("[.,;:]+$", "");
        String mark = quoted.endsWith("?") || quoted.endsWith("!") ? "" : speaker.isPresent() ? "," : ".";
        return speaker.map(name -> "“" + quoted + mark + "” " + name + " said.")
                .orElseGet(() -> "One report puts it this way: “" + quoted + mark + "”");
    }
}

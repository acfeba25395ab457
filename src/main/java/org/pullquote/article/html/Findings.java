package org.pullquote.article.html;

import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.pullquote.article.Finding;
import org.pullquote.article.Inline;

/// Says what a page is where it is not an article.
final class Findings {
    /// Fewer kept words than this do not make an article where the page looks like something else.
    private static final int FEW_WORDS = 60;

    private final Document document;
    private final Layout page;
    private final boolean[] kept;

    private Findings(Document document, Layout page, boolean[] kept) {
        this.document = document;
        this.page = page;
        this.kept = kept;
    }

    static Optional<Finding> of(Document document, Layout page, boolean[] kept) {
        return new Findings(document, page, kept).find();
    }

    private Optional<Finding> find() {
        if (page.chars == 0) {
            return Optional.of(Finding.NO_TEXT);
        }
        int words = 0;
        int linked = 0;
        int chars = 0;
        for (int i = 0; i < kept.length; i++) {
            if (kept[i]) {
                words += page.wordings[i].count();
                linked += page.segments.get(i).covered(Inline.Kind.LINK);
                chars += page.wordings[i].chars;
            }
        }
        if (words >= FEW_WORDS) {
            return chars < 2 * linked ? Optional.of(Finding.PAGE_OF_LINKS) : Optional.empty();
        }
        return withFewWords(words);
    }

    private Optional<Finding> withFewWords(int words) {
        String title = document.title().toLowerCase(Locale.ROOT);
        if (isError(title)) {
            return Optional.of(Finding.ERROR_PAGE);
        }
        if (count(Cue.COOKIES) * 4 > page.segments.size() || Cue.COOKIES.isIn(new Wording(title + " ").cues)) {
            return Optional.of(Finding.CONSENT_PAGE);
        }
        boolean password = document.selectFirst("input[type=password]") != null;
        if (password && words < 20 || Cue.LOGIN.begins(new Wording(title + " ").cues)) {
            return Optional.of(Finding.LOGIN_PAGE);
        }
        if (words > 0) {
            return Optional.empty();
        }
        return Optional.of(page.linkedChars * 2 > page.chars ? nothingButLinks() : Finding.NO_TEXT);
    }

    private Finding nothingButLinks() {
        long inNavigation = page.segments.stream()
                .filter(segment -> Tags.count(segment.inner(), "nav", "menu", "header") > 0)
                .count();
        return inNavigation * 2 > page.segments.size() || page.segments.size() < 15
                ? Finding.ONLY_A_MENU
                : Finding.PAGE_OF_LINKS;
    }

    private static boolean isError(String title) {
        return title.contains("404")
                || title.contains("403")
                || title.contains("500 ")
                || title.contains("not found")
                || title.contains("access denied")
                || title.contains("just a moment")
                || title.contains("attention required")
                || title.startsWith("error");
    }

    private int count(Cue cue) {
        int count = 0;
        for (Wording wording : page.wordings) {
            count += cue.isIn(wording.cues) ? 1 : 0;
        }
        return count;
    }
}

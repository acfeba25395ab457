package org.pullquote.article.html;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.pullquote.article.Finding;
import org.pullquote.article.Inline;

/// Says what a page is where it is not an article.
final class Findings {
    /// Fewer kept words than this do not make an article where the page looks like something else.
    private static final int FEW_WORDS = 60;
    /// No page says more than this before it lets one in.
    private static final int MOST_OF_A_GATE = 500;
    private static final int MOST_OF_A_LOGIN = 150;
    /// A login's own words, where something else is said as well.
    private static final int FEWEST_OF_A_LOGIN = 20;
    private static final int SHORT = 25;

    /// The share of what is kept that is about consent or accounts where the page is; and where it says that it is an
    /// article.
    private static final double ABOUT = 0.5;

    private static final double NEARLY_ALL = 0.8;

    private static final Set<Gate> CONSENT = EnumSet.of(Gate.CONSENT, Gate.PRIVACY);
    private static final Set<Gate> ACCOUNT = EnumSet.of(Gate.ACCOUNT);
    private static final Set<Gate> SCRIPT = EnumSet.of(Gate.SCRIPT);

    private static final Pattern ARTICLE =
            Pattern.compile("\"@type\"\\s*:\\s*\\[?\\s*\"\\w*(?:Article|Posting|Report|Review|Recipe)\"");

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
        Optional<Finding> gate = words <= MOST_OF_A_GATE ? gate(words) : Optional.empty();
        if (gate.isPresent()) {
            return gate;
        }
        if (words >= FEW_WORDS) {
            return chars < 2 * linked || LinkList.isOne(page, kept) && !saysItIsAnArticle()
                    ? Optional.of(Finding.PAGE_OF_LINKS)
                    : Optional.empty();
        }
        return withFewWords(words);
    }

    /// What stands before an article that one is to consent or to log in to.
    private Optional<Finding> gate(int words) {
        double consent = asksForConsent() ? share(CONSENT, words) : 0;
        if (consent >= ABOUT && (consent >= NEARLY_ALL || !saysItIsAnArticle())) {
            return Optional.of(Finding.CONSENT_PAGE);
        }
        if (words <= MOST_OF_A_LOGIN
                && words >= FEWEST_OF_A_LOGIN
                && share(ACCOUNT, words) >= ABOUT
                && (hasPassword() || Gate.ACCOUNT.isIn(Wording.hashes(title())))
                && !saysItIsAnArticle()) {
            return Optional.of(Finding.LOGIN_PAGE);
        }
        return Optional.empty();
    }

    private boolean asksForConsent() {
        for (int i = 0; i < kept.length; i++) {
            if (kept[i] && Gate.CONSENT.isIn(page.wordings[i].words)) {
                return true;
            }
        }
        return false;
    }

    /// The share of the kept words that stand in segments about it: short ones that speak of it, and longer ones that
    /// do so twice.
    private double share(Set<Gate> gates, int words) {
        int about = 0;
        for (int i = 0; i < kept.length; i++) {
            if (kept[i]) {
                int count = page.wordings[i].count();
                about += Gate.count(gates, page.wordings[i].words) >= (count <= SHORT ? 1 : 2) ? count : 0;
            }
        }
        return words == 0 ? 0 : (double) about / words;
    }

    private boolean saysItIsAnArticle() {
        if (document.selectFirst("meta[property=og:type][content~=(?i)article]") != null
                || document.selectFirst("[itemprop=articleBody]") != null) {
            return true;
        }
        for (Element script : document.select("script[type*=ld+json]")) {
            if (ARTICLE.matcher(script.data()).find()) {
                return true;
            }
        }
        return false;
    }

    private Optional<Finding> withFewWords(int words) {
        if (isError()) {
            return Optional.of(Finding.ERROR_PAGE);
        }
        Wording title = new Wording(title() + " ");
        if (count(Cue.COOKIES) * 4 > page.segments.size() || Cue.COOKIES.isIn(title.cues)) {
            return Optional.of(Finding.CONSENT_PAGE);
        }
        if (hasPassword() && words < FEWEST_OF_A_LOGIN || Cue.LOGIN.begins(title.cues)) {
            return Optional.of(Finding.LOGIN_PAGE);
        }
        if (words > 0 && share(SCRIPT, words) < ABOUT) {
            return Optional.empty();
        }
        return Optional.of(words == 0 && page.linkedChars * 2 > page.chars ? nothingButLinks() : Finding.NO_TEXT);
    }

    private Finding nothingButLinks() {
        long inNavigation = page.segments.stream()
                .filter(segment -> Tags.count(segment.inner(), "nav", "menu", "header") > 0)
                .count();
        return inNavigation * 2 > page.segments.size() || page.segments.size() < 15
                ? Finding.ONLY_A_MENU
                : Finding.PAGE_OF_LINKS;
    }

    private String title() {
        return document.title().toLowerCase(Locale.ROOT);
    }

    private boolean hasPassword() {
        return document.selectFirst("input[type=password]") != null;
    }

    private boolean isError() {
        String heading =
                page.headline < 0 ? "" : page.segments.get(page.headline).text();
        return title().startsWith("error")
                || title().contains("500 ")
                || Gate.ERROR.isIn(Wording.hashes(title()))
                || Gate.ERROR.isIn(Wording.hashes(heading));
    }

    private int count(Cue cue) {
        int count = 0;
        for (Wording wording : page.wordings) {
            count += cue.isIn(wording.cues) ? 1 : 0;
        }
        return count;
    }
}

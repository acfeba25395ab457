package org.pullquote.article.flat;

import java.util.regex.Pattern;
import org.pullquote.article.Finding;

/// Says what a page without an article is, by its words.
final class NotAnArticle {
    private static final int MANY_LINKS = 150;
    private static final Pattern CONSENT = Pattern.compile(
            "(?i)\\b(?:we|our partners|sites?|uses?)\\b.{0,60}\\bcookies?\\b|\\b(?:accept|reject|manage) (?:all"
                    + " )?cookies\\b|\\bprivacy (?:choices|preferences)\\b.{0,80}\\baccept\\b|\\bwir verwenden"
                    + " cookies\\b");
    private static final Pattern LOGIN = Pattern.compile(
            "(?i)\\b(?:forgot(?:ten)? (?:your )?password|enter your password|password\\b.{0,60}\\b(?:log|sign) ?in|"
                    + "(?:log|sign) ?in to (?:continue|read|your account)|passwort vergessen|mot de passe oublié)\\b");
    private static final Pattern ERROR = Pattern.compile(
            "(?i)\\b(?:page (?:not found|can(?:no|')t be found|does not exist)|(?:error )?404\\b|403 forbidden|access"
                    + " denied|internal server error|bad gateway|seite nicht gefunden|page introuvable)");

    private NotAnArticle() {}

    static Finding of(Tokens tokens) {
        if (ERROR.matcher(tokens.text()).find()) {
            return Finding.ERROR_PAGE;
        }
        if (LOGIN.matcher(tokens.text()).find()) {
            return Finding.LOGIN_PAGE;
        }
        if (CONSENT.matcher(tokens.text()).find()) {
            return Finding.CONSENT_PAGE;
        }
        return tokens.count() >= MANY_LINKS ? Finding.PAGE_OF_LINKS : Finding.ONLY_A_MENU;
    }
}

package org.pullquote.article;

/// What a page turned out to be where it is not an article; said to the reader instead of a guess.
public enum Finding {
    NO_TEXT("no-text"),
    ONLY_A_MENU("only-a-menu"),
    LOGIN_PAGE("login-page"),
    CONSENT_PAGE("consent-page"),
    PAGE_OF_LINKS("page-of-links"),
    ERROR_PAGE("error-page");

    private final String label;

    Finding(String label) {
        this.label = label;
    }

    /// The name it has in exports and in the store.
    public String label() {
        return label;
    }
}

package org.pullquote.annotation.anchoring;

/// How much may be spent on looking for passages, so that many highlights that stand nowhere, in a long text, do not
/// take hours. What is left when it is spent is looked for word for word only.
public final class Effort {
    /// In UTF-16 units looked through: some hundred passages of a book, some thousand of an article.
    private static final long ALL = 30_000_000;

    /// A longer passage is no quotation.
    private static final int LONGEST = 20_000;

    private long left = ALL;

    /// Whether this much may be looked for in this much; it is then spent.
    public boolean allows(int passage, int text) {
        left -= text;
        return passage <= LONGEST && left >= 0;
    }
}

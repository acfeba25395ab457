package org.pullquote.comparison;

/// What the reader should know before reading a comparison: why it is empty, or not to be trusted.
public sealed interface Remark {
    /// There is nothing to compare with.
    record FewerThanTwo() implements Remark {}

    /// The article has no text.
    record Empty(int article) implements Remark {}

    /// The article has nothing in quotation marks.
    record WithoutQuotations(int article) implements Remark {}

    /// Both have the same text.
    record SameText(int article, int other) implements Remark {}

    /// The two are in different languages, so that their words cannot be compared.
    record DifferentLanguages(int article, String language, int other, String otherLanguage) implements Remark {}
}

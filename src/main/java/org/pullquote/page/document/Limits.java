package org.pullquote.page.document;

/// How much a single file may unfold to. Real articles, books and reports stay far below; what goes over was made to
/// exhaust the machine that opens it.
public final class Limits {
    /// Bytes that one part of an archive may unfold to.
    public static final int PART = 64 << 20;
    /// Bytes that all parts that are read of one archive may unfold to.
    public static final int ALL_PARTS = 128 << 20;
    public static final int PARTS = 20_000;
    /// Characters of text in one document, about forty long novels.
    public static final int CHARACTERS = 24_000_000;
    public static final int PASSAGES = 400_000;
    /// Elements of a page. Long live reports have some ten thousand; so many are still read in 512 MB.
    public static final int ELEMENTS = 500_000;
    /// Elements within elements.
    public static final int DEPTH = 2_000;

    /// What runs of accents may cost, as [org.pullquote.text.AccentRuns] counts it: some three thousand on one letter,
    /// or ten thousand letters with thirty each.
    public static final long ACCENTS = 10_000_000;

    private Limits() {}

    /// @param what what there is too much of, as it follows "a file with"
    public static UnreadableException exceeded(String what) {
        return new UnreadableException(UnreadableException.Reason.TOO_MUCH, what);
    }
}

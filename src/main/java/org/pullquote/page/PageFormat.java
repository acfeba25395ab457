package org.pullquote.page;

import java.util.Arrays;
import java.util.Optional;

/// What a file turned out to be, by its content and not by its name.
public enum PageFormat {
    HTML("html"),
    /// A whole web page run together into one or a few very long lines, every tag gone.
    FLAT_TEXT("flat-text"),
    /// Text that still has its lines and paragraphs.
    PLAIN_TEXT("plain-text"),
    MARKDOWN("markdown"),
    /// A transcript in subtitles: SubRip or WebVTT.
    SUBTITLES("subtitles"),
    /// A web page saved as one file by Chrome, Edge or a mail program.
    MHTML("mhtml"),
    /// A web page saved by Safari.
    WEB_ARCHIVE("webarchive"),
    WARC("warc"),
    /// A letter or a mailbox.
    EMAIL("email"),
    PDF("pdf"),
    DOCX("docx"),
    ODT("odt"),
    RTF("rtf"),
    EPUB("epub");

    private final String label;

    PageFormat(String label) {
        this.label = label;
    }

    /// The name it has in exports and in the store.
    public String label() {
        return label;
    }

    /// Whether places in its decoded text are places in the file, so that a passage can be found there again.
    public boolean hasPlaces() {
        return switch (this) {
            case HTML, FLAT_TEXT, PLAIN_TEXT, MARKDOWN, SUBTITLES -> true;
            case MHTML, WEB_ARCHIVE, WARC, EMAIL, PDF, DOCX, ODT, RTF, EPUB -> false;
        };
    }

    public static Optional<PageFormat> labelled(String label) {
        return Arrays.stream(values())
                .filter(format -> format.label.equals(label))
                .findFirst();
    }
}

package org.pullquote.ui.desk;

import java.util.List;
import java.util.stream.Stream;
import javafx.stage.FileChooser.ExtensionFilter;
import org.pullquote.ui.Words;

/// What the file chooser offers. The first shows all that can be opened; as files are known by what they hold and not
/// by their names, the last shows all files.
final class FileKinds {
    private static final List<String> PAGES =
            List.of("*.html", "*.htm", "*.xhtml", "*.mhtml", "*.mht", "*.webarchive", "*.warc", "*.warc.gz");
    private static final List<String> DOCUMENTS = List.of("*.pdf", "*.docx", "*.odt", "*.rtf", "*.epub");
    private static final List<String> TEXTS = List.of("*.txt", "*.text", "*.md", "*.markdown", "*.srt", "*.vtt");
    private static final List<String> LETTERS = List.of("*.eml", "*.mbox");
    private static final List<String> ARCHIVES = List.of("*.zip", "*.gz", "*.pullquote");

    private FileKinds() {}

    static List<ExtensionFilter> filters(Words words) {
        List<String> all = Stream.of(PAGES, DOCUMENTS, TEXTS, LETTERS, ARCHIVES)
                .flatMap(List::stream)
                .toList();
        return List.of(
                new ExtensionFilter(words.get("files.readable"), all),
                new ExtensionFilter(words.get("files.pages"), PAGES),
                new ExtensionFilter(words.get("files.documents"), DOCUMENTS),
                new ExtensionFilter(words.get("files.texts"), TEXTS),
                new ExtensionFilter(words.get("files.letters"), LETTERS),
                new ExtensionFilter(words.get("files.all"), "*.*"));
    }
}

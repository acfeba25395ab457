package org.pullquote.ui.library;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.pullquote.page.SourceFile;
import org.pullquote.page.document.Passage;
import org.pullquote.page.document.UnreadableException;
import org.pullquote.page.markup.HtmlPassages;

/// Text or a part of a page from the clipboard, with the address it was copied from where that is known.
///
/// @param html whether `content` is HTML and not plain text
public record Pasted(String content, boolean html, Optional<String> source) {
    /// Where browsers say from which page something was copied; the first is written in UTF-16.
    private static final Set<String> SOURCES =
            Set.of("text/x-moz-url-priv", "chromium/x-source-url", "org.chromium.source-url");
    /// The same in the head that Windows puts in front of HTML.
    private static final Pattern SOURCE_LINE = Pattern.compile("(?m)^SourceURL:(\\S+)\\s*$");
    private static final int HEAD = 1000;
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S+");

    public Pasted {
        source = source.map(String::strip)
                .filter(address -> ADDRESS.matcher(address).matches());
    }

    /// What is on the clipboard, if it is text of any kind. HTML is preferred, as it has headings and paragraphs.
    public static Optional<Pasted> of(Clipboard clipboard) {
        Optional<String> source = clipboard.getContentTypes().stream()
                .filter(type -> type.getIdentifiers().stream().anyMatch(SOURCES::contains))
                .flatMap(type -> address(type, clipboard.getContent(type)).stream())
                .findFirst();
        if (clipboard.hasHtml() && !clipboard.getHtml().isBlank()) {
            return Optional.of(ofHtml(clipboard.getHtml(), source));
        }
        return clipboard.hasString() && !clipboard.getString().isBlank()
                ? Optional.of(new Pasted(clipboard.getString(), false, source))
                : Optional.empty();
    }

    static Pasted ofHtml(String html, Optional<String> source) {
        int tag = html.indexOf('<');
        Matcher line = SOURCE_LINE.matcher(html.substring(0, Math.clamp(tag, 0, HEAD)));
        boolean headed = html.startsWith("Version:") && tag > 0;
        Optional<String> said = headed && line.find() ? Optional.of(line.group(1)) : Optional.empty();
        return new Pasted(headed ? html.substring(tag) : html, true, source.or(() -> said));
    }

    private static Optional<String> address(DataFormat type, Object content) {
        return switch (content) {
            case String text -> Optional.of(text);
            case ByteBuffer bytes -> {
                Charset charset = type.getIdentifiers().contains("text/x-moz-url-priv")
                        ? StandardCharsets.UTF_16LE
                        : StandardCharsets.UTF_8;
                yield Optional.of(charset.decode(bytes.duplicate()).toString().replace("\0", ""));
            }
            default -> Optional.empty();
        };
    }

    /// Its text as it is shown before it is cleaned, in paragraphs.
    String text() {
        if (!html) {
            return content;
        }
        try {
            return HtmlPassages.of(content).stream().map(Passage::text).collect(Collectors.joining("\n\n"));
        } catch (UnreadableException tooMuch) {
            return content;
        }
    }

    public Pasted withSource(String address) {
        return new Pasted(content, html, Optional.of(address));
    }

    /// The bytes that are kept: what was pasted, in UTF-8, HTML with the two tags that say so.
    SourceFile file() {
        String whole = html ? "<!DOCTYPE html><meta charset=\"utf-8\">\n" + content : content;
        return new SourceFile(html ? "pasted.html" : "pasted.txt", whole.getBytes(StandardCharsets.UTF_8));
    }
}

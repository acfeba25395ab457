package org.pullquote.page.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pullquote.page.document.Document;
import org.pullquote.page.document.Limits;
import org.pullquote.page.document.Passage;
import org.pullquote.page.document.Statement;
import org.pullquote.page.document.UnreadableException;
import org.pullquote.text.TextSpan;

/// Reads Markdown (after CommonMark 0.31): headings, lists, quotations, code, tables and front matter. Marks are taken
/// off; what they marked is kept.
public final class MarkdownReader {
    private static final Pattern HEADING = Pattern.compile("\\s{0,3}(#{1,6})\\s+(.*?)(?:\\s+#+)?\\s*");
    private static final Pattern ITEM = Pattern.compile("(\\s*)(?:[-*+]|\\d{1,9}[.)])\\s+(\\S.*)");
    private static final Pattern QUOTE = Pattern.compile("\\s{0,3}>\\s?(.*)");
    private static final Pattern FENCE = Pattern.compile("\\s{0,3}(```+|~~~+)[^`]*");
    private static final Pattern RULE = Pattern.compile("\\s{0,3}(?:(?:-\\s*){3,}|(?:\\*\\s*){3,}|(?:_\\s*){3,})");
    private static final Pattern UNDERLINE = Pattern.compile("\\s{0,3}(=+|-+)\\s*");
    private static final Pattern TABLE_RULE = Pattern.compile("\\s*\\|?\\s*:?-+:?\\s*(?:\\|\\s*:?-+:?\\s*)++\\|?\\s*");
    private static final Pattern DEFINITION =
            Pattern.compile("\\s{0,3}\\[[^\\]^\\n][^\\]\\n]{0,200}]:\\s*\\S+(?:\\s+[\"'(].*)?\\s*");
    /// A note that the text refers to by the same mark: no part of CommonMark, but of most of what goes by Markdown.
    private static final Pattern NOTE = Pattern.compile("\\s{0,3}\\[\\^[^\\]\\s]{1,60}]:\\s*(.*)");
    private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]\\[]+]\\([^()]*\\)(?:\\{[^{}]*})?");
    private static final Pattern SIGN = Pattern.compile("(?m)^ {0,3}#{1,6} \\S|\\]\\((?:https?:|/|#|<)|^ {0,3}```"
            + "|\\*\\*\\w[^*\\v]*\\*\\*|^\\S.*\\v(?:===+|---+) *$|^\\[[^\\]\\v]+]: \\S+");
    private static final int FEWEST_SIGNS = 3;
    private static final int HEAD = 1 << 16;

    private final String text;
    private final List<Passage> passages = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private Passage.Kind kind = Passage.Kind.PARAGRAPH;
    private int level;
    private int start;
    private int end;
    private String fence = "";
    private Statement statement = Statement.NONE;

    private MarkdownReader(String text) {
        this.text = text;
    }

    /// Whether the text has the marks of Markdown.
    public static boolean recognises(String text) {
        Matcher signs = SIGN.matcher(text.substring(0, Math.min(HEAD, text.length())));
        int found = 0;
        while (found < FEWEST_SIGNS && signs.find()) {
            found++;
        }
        return found >= FEWEST_SIGNS;
    }

    public static Document read(String text) throws UnreadableException {
        MarkdownReader reader = new MarkdownReader(text);
        reader.lines();
        Optional<Passage> first = reader.passages.stream().findFirst();
        Statement said = reader.statement.title().isEmpty()
                ? first.filter(passage -> passage.kind() == Passage.Kind.HEADING && passage.level() == 1)
                        .map(heading -> reader.statement.withTitle(heading.text()))
                        .orElse(reader.statement)
                : reader.statement;
        return new Document(said, reader.passages);
    }

    private void lines() throws UnreadableException {
        FrontMatter front = FrontMatter.of(text);
        statement = front.statement();
        int at = front.end();
        while (at < text.length()) {
            int lineEnd = text.indexOf('\n', at);
            lineEnd = lineEnd < 0 ? text.length() : lineEnd;
            line(text.substring(at, lineEnd).stripTrailing(), at, lineEnd);
            at = lineEnd + 1;
        }
        close();
    }

    private void line(String line, int from, int to) throws UnreadableException {
        Matcher fenced = FENCE.matcher(line);
        if (!fence.isEmpty()) {
            if (line.strip().startsWith(fence)) {
                close();
                fence = "";
            } else {
                go(line, from, to, "\n");
            }
            return;
        }
        if (fenced.matches()) {
            close();
            begin(Passage.Kind.PREFORMATTED, 0, to);
            fence = fenced.group(1);
            return;
        }
        if (line.isBlank() || DEFINITION.matcher(line).matches()) {
            close();
            return;
        }
        Matcher underline = UNDERLINE.matcher(line);
        if (underline.matches() && !words.isEmpty() && kind == Passage.Kind.PARAGRAPH) {
            kind = Passage.Kind.HEADING;
            level = underline.group(1).startsWith("=") ? 1 : 2;
            close();
            return;
        }
        if (RULE.matcher(line).matches() || TABLE_RULE.matcher(line).matches()) {
            close();
            return;
        }
        block(line, from, to);
    }

    private void block(String line, int from, int to) throws UnreadableException {
        Matcher heading = HEADING.matcher(line);
        Matcher item = ITEM.matcher(line);
        Matcher quote = QUOTE.matcher(line);
        Matcher note = NOTE.matcher(line);
        if (note.matches()) {
            close();
            go(note.group(1), from, to, " ");
        } else if (heading.matches()) {
            close();
            begin(Passage.Kind.HEADING, heading.group(1).length(), from);
            go(heading.group(2), from, to, " ");
            close();
        } else if (quote.matches()) {
            if (kind != Passage.Kind.BLOCK_QUOTE) {
                close();
                begin(Passage.Kind.BLOCK_QUOTE, 1, from);
            }
            if (quote.group(1).isBlank()) {
                close();
            } else {
                go(quote.group(1), from, to, " ");
            }
        } else if (item.matches()) {
            close();
            begin(Passage.Kind.LIST_ITEM, Math.min(9, 1 + item.group(1).length() / 2), from);
            go(item.group(2), from, to, " ");
        } else if (line.startsWith("|") && line.endsWith("|") && line.length() > 2) {
            close();
            begin(Passage.Kind.TABLE, 0, from);
            go(line.substring(1, line.length() - 1).replaceAll("\\s*\\|\\s*", " | "), from, to, " ");
            close();
        } else if ((line.startsWith("    ") || line.startsWith("\t"))
                && (words.isEmpty() || kind == Passage.Kind.PREFORMATTED)) {
            if (words.isEmpty()) {
                begin(Passage.Kind.PREFORMATTED, 0, from);
            }
            go(line, from, to, "\n");
        } else {
            go(line.strip(), from, to, " ");
        }
    }

    private void begin(Passage.Kind newKind, int newLevel, int from) {
        kind = newKind;
        level = newLevel;
        start = from;
    }

    private void go(String line, int from, int to, String joint) {
        if (words.isEmpty()) {
            start = from;
        } else {
            words.append(joint);
        }
        words.append(line);
        end = to;
    }

    private void close() throws UnreadableException {
        boolean code = kind == Passage.Kind.PREFORMATTED;
        if (kind == Passage.Kind.PARAGRAPH && PICTURE.matcher(words).matches()) {
            kind = Passage.Kind.CAPTION;
        }
        String found = code ? words.toString().stripTrailing() : Inline.plain(words.toString());
        if (!found.isBlank()) {
            if (passages.size() >= Limits.PASSAGES) {
                throw Limits.exceeded("more paragraphs than a shelf of books");
            }
            Optional<TextSpan> source = Optional.of(new TextSpan(start, end));
            passages.add(new Passage(kind, level, found, List.of(), Passage.Standing.TEXT, source));
        }
        words.setLength(0);
        kind = Passage.Kind.PARAGRAPH;
        level = 0;
    }

    /// Marks within a line.
    private static final class Inline {
        private static final Pattern NOTED = Pattern.compile("\\[\\^[^\\]\\s]{1,60}](?!:)");
        private static final Pattern IMAGE =
                Pattern.compile("!\\[([^\\]\\[]*)]\\([^()\\s]*(?:\\s+\"[^\"]*\")?\\)(?:\\{[^{}]*})?");
        private static final Pattern LINK = Pattern.compile(
                "\\[([^\\]\\[]+)](?:\\((?:<[^<>]*>|[^()\\s]*(?:\\([^()\\s]*\\)[^()\\s]*)?)(?:\\s+\"[^\"]*\")?\\)"
                        + "|\\[[^\\]\\[]*])");
        private static final Pattern ADDRESS = Pattern.compile("<((?:https?://|mailto:)[^<>\\s]+)>");
        private static final Pattern STRONG = Pattern.compile("(\\*\\*|__)(?=\\S)([^*_]+?)(?<=\\S)\\1");
        private static final Pattern EMPHASIS =
                Pattern.compile("(?<![\\w*])([*_])(?=\\S)([^*_]+?)(?<=\\S)\\1(?![\\w*])");
        private static final Pattern CODE = Pattern.compile("(`+)(?!`)(.+?)(?<!`)\\1(?!`)");
        private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][a-zA-Z0-9]{0,10}(?:\\s[^<>]{0,200})?/?>");
        private static final Pattern ESCAPE = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");

        static String plain(String marked) {
            String text = NOTED.matcher(marked).replaceAll("");
            text = IMAGE.matcher(text).replaceAll("$1");
            text = LINK.matcher(text).replaceAll("$1");
            text = ADDRESS.matcher(text).replaceAll("$1");
            text = CODE.matcher(text).replaceAll("$2");
            text = STRONG.matcher(text).replaceAll("$2");
            text = EMPHASIS.matcher(text).replaceAll("$2");
            text = TAG.matcher(text).replaceAll("");
            return ESCAPE.matcher(text).replaceAll("$1").replaceAll("\\s+", " ").strip();
        }
    }
}

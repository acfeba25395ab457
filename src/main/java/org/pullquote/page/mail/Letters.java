package org.pullquote.page.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.pullquote.page.document.Limits;
import org.pullquote.page.document.UnreadableException;

/// Tells e-mails and mailboxes from other text, and the letters of a mailbox from each other.
public final class Letters {
    private static final int HEAD = 8192;
    private static final Pattern FIRST_LINE =
            Pattern.compile("(?:From \\S.*\\r?\\n)?[A-Za-z][A-Za-z0-9-]{0,60}[ \\t]*:.*\\r?\\n");
    private static final Pattern TELLING = Pattern.compile(
            "(?im)^(?:from|to|subject|date|received|return-path|message-id|mime-version|content-type|delivered-to|"
                    + "reply-to|sender|x-mailer|cc|content-transfer-encoding|in-reply-to|references|status|x-.{1,40})"
                    + "[ \\t]*:");
    /// A head of one field that nobody would write into a text.
    private static final Pattern UNMISTAKABLE = Pattern.compile(
            "(?i)(?:content-type[ \\t]*:\\s*(?:text|multipart|message)/[\\w.+-]+\\s*(?:;.*)?"
                    + "|(?:from|to)[ \\t]*:[^\\n]*<[^<>@\\s]+@[^<>@\\s]+>\\s*)",
            Pattern.DOTALL);
    /// The line before a letter in a mailbox: who, and a date as asctime writes it.
    private static final Pattern POSTMARK =
            Pattern.compile("(?m)^From \\S.* (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} [ \\d]\\d (?:["
                    + " \\d]\\d:\\d\\d.*\\d{4}|\\d{4} .*)$");
    private static final Pattern SEPARATOR = Pattern.compile("(?m)^From \\S.*\\d.*$");

    private Letters() {}

    /// Whether the bytes begin as an e-mail does: with fields of which at least two tell, with one that nothing else
    /// has, or with a mailbox's line before a letter.
    public static boolean recognises(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1)
                .replaceFirst("^\\s+", "");
        if (POSTMARK.matcher(start).lookingAt()) {
            return true;
        }
        if (!FIRST_LINE.matcher(start).lookingAt()) {
            return false;
        }
        String lines = start.replace("\r", "");
        int blank = lines.indexOf("\n\n");
        String fields = blank < 0 ? lines : lines.substring(0, blank);
        long telling = TELLING.matcher(fields).results().count();
        return telling >= 2
                || telling >= 1 && start.startsWith("From ")
                || blank > 0 && UNMISTAKABLE.matcher(fields).matches();
    }

    /// The letters of a mailbox; a single e-mail is a mailbox of one.
    public static List<byte[]> apart(byte[] bytes) throws UnreadableException {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (!text.startsWith("From ")) {
            return List.of(bytes);
        }
        List<Integer> starts = SEPARATOR
                .matcher(text)
                .results()
                .filter(line -> line.start() == 0
                        || blankBefore(text, line.start())
                        || POSTMARK.matcher(line.group()).matches())
                .map(MatchResult::start)
                .toList();
        if (starts.size() > Limits.PARTS) {
            throw Limits.exceeded("more than " + Limits.PARTS + " letters");
        }
        List<byte[]> letters = new ArrayList<>();
        for (int i = 0; i < Math.max(1, starts.size()); i++) {
            int from = text.indexOf('\n', starts.isEmpty() ? 0 : starts.get(i)) + 1;
            int to = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            letters.add(text.substring(Math.min(from, to), to)
                    .replaceAll("(?m)^>(>*From )", "$1")
                    .getBytes(StandardCharsets.ISO_8859_1));
        }
        return letters;
    }

    private static boolean blankBefore(String text, int at) {
        return text.startsWith("\n\n", at - 2) || text.startsWith("\n\r\n", at - 3);
    }
}

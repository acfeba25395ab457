package org.pullquote.brief.format;

import java.util.ArrayList;
import java.util.List;

/// Texts that would be mark-up, formulas or trouble if a format took them for anything but text.
public final class NaughtyStrings {
    private static final List<String> OWN = List.of(
            "<script>alert('x')</script>",
            "</style></script><img src=x onerror=alert(1)>",
            "<!-- comment --> <![CDATA[ text ]]> <?php echo 1 ?>",
            "&lt;b&gt; &amp; &#x3C; &nbsp; &unknown;",
            "\" onmouseover=\"alert(1)",
            "' onfocus='alert(1)' autofocus='",
            "javascript:alert(1)",
            "# heading",
            "###### six",
            "#hashtag",
            "Title\n=====",
            "Title\n-----",
            "- a list",
            "+ a list",
            "* a list",
            "1. one",
            "1) one",
            "999999999. big",
            "> a quotation",
            ">",
            "---",
            "***",
            "___",
            "- - -",
            "```\ncode\n```",
            "~~~ruby",
            "    indented code",
            "\tindented by a tab",
            "`code` and ``more `code` ``",
            "*emphasis* **strong** _em_ __strong__ ***both***",
            "snake_case_word and 2*3*4",
            "~~struck~~ ~sub~ ^sup^ ==marked==",
            "[a link](http://example.org)",
            "[a reference][1]",
            "[1]: http://example.org \"title\"",
            "[^1]",
            "[^1]: a note that is not one",
            "![a picture](http://example.org/x.png)",
            "<http://example.org>",
            "http://example.org/path?a=b&c=d#e",
            "www.example.org and someone@example.org",
            "| a | b |\n|---|---|\n| 1 | 2 |",
            "a\\",
            "\\* already escaped \\\\",
            "ends with two spaces  \nand goes on",
            "$x^2$ and $$y$$",
            "{{ template }} {% tag %} ${expression} #{other}",
            "=1+1",
            "=HYPERLINK(\"http://example.org\")",
            "+1 555 0100",
            "-1",
            "@SUM(A1:A9)",
            "=cmd|'/C calc'!A0",
            "\u0000NUL\u0000",
            "\u0001\u0002\u0008\u000B\u000C\u001F\u007F",
            "\u0085\u009F",
            "\u202Eright to left\u202C",
            "\u2066isolated\u2069 \u200E\u200F\u061C",
            "\uFEFFbyte order mark",
            "zero\u200Bwidth\u200Djoin\u00ADsoft",
            "\uFFFE\uFFFF not characters",
            "\uD83D lone high",
            "\uDE00 lone low",
            "😀👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿",
            "Ω≈ç√∫˜µ≤≥÷ åß∂ƒ©˙∆˚¬…æ",
            "田中さんにあげて下さい",
            "ثم نفس سقطت وبالتحديد",
            "הָיְתָהtestالصفحات",
            "Z̮̞̠͙͔ͅḀ̗̞͈̻̗Ḷ͙͎̯̹̞͓G̻O̭̗̮",
            "\u00A0nbsp\u00A0",
            "\u2028line separator\u2029paragraph separator",
            "%s %d %n {0} {1}",
            "../../../etc/passwd",
            "'; DROP TABLE articles; --",
            "NULL",
            "true",
            "1E+100",
            "“curly” ‘single’ «guillemets»",
            "a" + " very long word".repeat(200));

    private NaughtyStrings() {}

    /// The strings, and each of them after and before a word, since what stands at the edge of a line is another case.
    public static List<String> all() {
        List<String> all = new ArrayList<>();
        for (String text : OWN) {
            all.add(text);
            all.add("word " + text);
            all.add(text + " word");
            all.add("word" + text + "word");
        }
        // Every mark of ASCII alone, doubled and around a word.
        for (char mark = '!'; mark <= '~'; mark++) {
            if (!Character.isLetterOrDigit(mark)) {
                all.add(String.valueOf(mark));
                all.add(mark + " word");
                all.add("" + mark + mark + "word" + mark + mark);
                all.add("(" + mark + "word" + mark + ")");
            }
        }
        // Every control character, and every one that turns the direction of writing or cannot be seen.
        for (char control = 0; control < 0xA0; control++) {
            if (Character.isISOControl(control)) {
                all.add("before" + control + "after" + (int) control);
            }
        }
        for (char hidden :
                "\u061C\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFEFF"
                        .toCharArray()) {
            all.add("before" + hidden + "after");
            all.add(hidden + "=1+1 <b>" + hidden);
        }
        return all.stream().distinct().toList();
    }
}

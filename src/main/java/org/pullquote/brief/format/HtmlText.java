package org.pullquote.brief.format;

/// Text for HTML in which nothing is mark-up, between tags as well as inside quoted attributes.
final class HtmlText {
    private HtmlText() {}

    static String escaped(String text) {
        String printable = Characters.printable(text);
        StringBuilder kept = new StringBuilder(printable.length() + 16);
        for (int i = 0; i < printable.length(); i++) {
            char c = printable.charAt(i);
            switch (c) {
                case '&' -> kept.append("&amp;");
                case '<' -> kept.append("&lt;");
                case '>' -> kept.append("&gt;");
                case '"' -> kept.append("&quot;");
                case '\'' -> kept.append("&#39;");
                default -> kept.append(c);
            }
        }
        return kept.toString();
    }

    /// As [#escaped], and kept from turning round the text beside it where it holds controls of direction (UAX #9).
    static String isolated(String text) {
        boolean turns = text.chars().anyMatch(c -> c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069);
        return turns ? "<bdi>" + escaped(text) + "</bdi>" : escaped(text);
    }
}

package org.pullquote.article.html;

/// The elements around a segment that tell its part in the page, by their tags and by their names.
@SuppressWarnings("EnumOrdinal") // the order is that of the columns
final class Landmarks {
    private static final Stem[] STEMS = Stem.values();

    private Landmarks() {}

    /// Notes the distance to an element around the segment, unless a nearer one is of the same sort.
    static void note(float[] row, Scope at, int steps) {
        int column = Columns.of(at.landmark);
        if (at.landmark != Feature.WORDS && row[column] > steps) {
            row[column] = steps;
        }
    }

    /// Notes the distance to an element by what its class and id say, unless a nearer one says the same.
    static void noteNames(float[] row, Scope at, int steps) {
        for (long left = at.stems; left != 0; left &= left - 1) {
            int column = Columns.of(STEMS[Long.numberOfTrailingZeros(left)]);
            row[column] = Math.min(row[column], steps);
        }
    }

    /// The distance that an element of this tag sets; [Feature#WORDS] if none.
    static Feature of(String tag) {
        return switch (tag) {
            case "article" -> Feature.TO_ARTICLE;
            case "main" -> Feature.TO_MAIN;
            case "nav", "menu" -> Feature.TO_NAV;
            case "header" -> Feature.TO_HEADER;
            case "footer" -> Feature.TO_FOOTER;
            case "aside" -> Feature.TO_ASIDE;
            case "section" -> Feature.TO_SECTION;
            case "figure", "figcaption" -> Feature.TO_FIGURE;
            case "form", "fieldset", "label" -> Feature.TO_FORM;
            case "ul", "ol", "dl" -> Feature.TO_LIST;
            case "table" -> Feature.TO_TABLE;
            case "a" -> Feature.TO_LINK;
            case "button", "select", "textarea", "option" -> Feature.TO_BUTTON;
            case "noscript" -> Feature.TO_NOSCRIPT;
            case "blockquote" -> Feature.TO_BLOCKQUOTE;
            default -> Feature.WORDS;
        };
    }

    /// A number for the tag of the block that the segment is.
    static int block(String tag) {
        return switch (tag) {
            case "p" -> 0;
            case "div" -> 1;
            case "li" -> 2;
            case "td", "th", "tr", "tbody", "table" -> 3;
            case "h1" -> 4;
            case "h2" -> 5;
            case "h3" -> 6;
            case "h4", "h5", "h6" -> 7;
            case "blockquote" -> 8;
            case "figcaption", "figure", "caption" -> 9;
            case "section", "article", "main" -> 10;
            case "dd", "dt", "dl" -> 11;
            case "pre" -> 12;
            case "ul", "ol" -> 13;
            case "body" -> 14;
            default -> 15;
        };
    }
}

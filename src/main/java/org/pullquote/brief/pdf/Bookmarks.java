package org.pullquote.brief.pdf;

import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/// The headings as bookmarks, nested as they are in the document.
final class Bookmarks {
    private static final int DEEPEST = 3;
    private static final int LONGEST = 120;

    private Bookmarks() {}

    static void of(List<Pages.Mark> marks, PDDocument pdf) {
        PDDocumentOutline outline = new PDDocumentOutline();
        PDOutlineNode[] open = new PDOutlineNode[DEEPEST + 1];
        open[0] = outline;
        for (Pages.Mark mark : marks) {
            int level = mark.heading().level();
            if (level <= DEEPEST) {
                PDOutlineItem item = new PDOutlineItem();
                item.setTitle(title(mark.heading().text()));
                item.setDestination(Links.destination(mark.place()));
                above(open, level).addLast(item);
                open[level] = item;
                for (int deeper = level + 1; deeper <= DEEPEST; deeper++) {
                    open[deeper] = item;
                }
            }
        }
        outline.openNode();
        pdf.getDocumentCatalog().setDocumentOutline(outline);
        pdf.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
    }

    private static PDOutlineNode above(PDOutlineNode[] open, int level) {
        int above = level - 1;
        while (above > 0 && open[above] == null) {
            above--;
        }
        return open[above];
    }

    private static String title(String text) {
        return text.length() <= LONGEST
                ? text
                : text.substring(
                                0, text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length()))))
                        + "…";
    }
}

package org.pullquote.page.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;

/// What is written over a page's own text: fields of forms, text boxes and stamps, which are printed with it, and
/// readers' comments, which are not.
final class Annotations {
    private static final Set<String> ICONS = Set.of("Popup", "Text", "FileAttachment", "Sound", "Movie");
    private static final String TEXT_BOX = "FreeText";
    private static final Set<String> COMMENTS = Set.of(
            "Text",
            "Highlight",
            "Underline",
            "Squiggly",
            "StrikeOut",
            "Caret",
            "Ink",
            "Line",
            "Square",
            "Circle",
            "Polygon",
            "PolyLine",
            "Stamp");
    /// A field's value may stand with a group of fields, or a group of groups.
    private static final int DEEPEST = 8;
    private static final float SIZE = 10;

    private Annotations() {}

    static List<PDAnnotation> of(PDPage page) {
        try {
            return page.getAnnotations();
        } catch (IOException broken) {
            // The page is there all the same.
            return List.of();
        }
    }

    static boolean isPrinted(PDAnnotation annotation) {
        return !annotation.isHidden()
                && !annotation.isNoView()
                && !ICONS.contains(String.valueOf(annotation.getSubtype()));
    }

    /// What a reader wrote about the page.
    static Optional<String> comment(PDAnnotation annotation) {
        return COMMENTS.contains(String.valueOf(annotation.getSubtype())) && !annotation.isHidden()
                ? said(annotation.getContents())
                : Optional.empty();
    }

    /// What is to be printed for an annotation of which the document does not say what it looks like.
    static Optional<Glyph> words(PDAnnotation annotation, PDPage page) {
        Optional<String> words = annotation instanceof PDAnnotationWidget
                ? value(annotation.getCOSObject())
                : TEXT_BOX.equals(annotation.getSubtype()) ? said(annotation.getContents()) : Optional.empty();
        PDRectangle box = annotation.getRectangle();
        if (words.isEmpty() || box == null) {
            return Optional.empty();
        }
        float top = page.getCropBox().getUpperRightY();
        float left = box.getLowerLeftX() - page.getCropBox().getLowerLeftX();
        return words.map(text -> new Glyph(
                Letters.printed(text),
                left,
                top - box.getUpperRightY() + SIZE,
                Math.max(1, box.getWidth()),
                SIZE,
                false));
    }

    private static Optional<String> value(COSDictionary field) {
        COSDictionary holder = field;
        for (int depth = 0; holder != null && depth < DEEPEST; depth++) {
            COSBase value = holder.getDictionaryObject(COSName.V);
            if (value != null) {
                return value instanceof COSString words ? said(words.getString()) : Optional.empty();
            }
            holder = holder.getCOSDictionary(COSName.PARENT);
        }
        return Optional.empty();
    }

    private static Optional<String> said(String words) {
        return Optional.ofNullable(words).map(String::strip).filter(text -> !text.isEmpty());
    }
}

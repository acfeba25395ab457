package org.pullquote.brief.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.pullquote.brief.pdf.Piece.Destination;

/// Makes what was drawn as a link lead somewhere, and writes the index from pages and links to their tags.
final class Links {
    private final List<Sheet> sheets;
    private final Map<String, Pages.Place> places;
    private final List<Tag> linkTags = new ArrayList<>();

    Links(Pages pages) {
        this.sheets = pages.sheets();
        this.places = pages.places();
    }

    void make() throws IOException {
        for (Sheet sheet : sheets) {
            for (Sheet.Leading link : sheet.links()) {
                Optional<PDAction> action = action(link.piece().destination().orElseThrow());
                if (action.isPresent()) {
                    make(link, action.get());
                }
            }
        }
    }

    private void make(Sheet.Leading link, PDAction action) throws IOException {
        PDAnnotationLink area = new PDAnnotationLink();
        area.setRectangle(link.area());
        area.setAction(action);
        area.setPrinted(true);
        area.setContents(link.piece().text().strip());
        area.getCOSObject().setItem(COSName.BORDER, noBorder());
        area.setPage(link.page());
        area.setStructParent(sheets.size() + linkTags.size());
        link.page().getAnnotations().add(area);
        PDObjectReference reference = new PDObjectReference();
        reference.setReferencedObject(area);
        reference.getCOSObject().setItem(COSName.PG, link.page());
        link.piece().tag().element().appendKid(reference);
        linkTags.add(link.piece().tag());
    }

    private Optional<PDAction> action(Destination destination) {
        return switch (destination) {
            case Destination.Outside(var url) -> {
                PDActionURI action = new PDActionURI();
                action.setURI(url);
                yield Optional.of(action);
            }
            case Destination.Inside(var anchor) ->
                Optional.ofNullable(places.get(anchor)).map(Links::to);
        };
    }

    private static PDAction to(Pages.Place place) {
        PDActionGoTo action = new PDActionGoTo();
        action.setDestination(destination(place));
        return action;
    }

    static PDPageXYZDestination destination(Pages.Place place) {
        PDPageXYZDestination destination = new PDPageXYZDestination();
        destination.setPage(place.sheet().page());
        destination.setTop((int) (place.sheet().height() - place.top()) + 8);
        return destination;
    }

    private static COSArray noBorder() {
        COSArray border = new COSArray();
        for (int i = 0; i < 3; i++) {
            border.add(COSInteger.ZERO);
        }
        return border;
    }

    /// The parent tree (ISO 32000-1, 14.7.4.4): for each page the tags of its content in order, for each link its tag.
    void index(PDStructureTreeRoot root, List<Tag> notes) {
        COSArray numbers = new COSArray();
        int key = 0;
        for (Sheet sheet : sheets) {
            sheet.page().setStructParents(key);
            sheet.page().getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
            COSArray parents = new COSArray();
            sheet.tagged().forEach(tag -> parents.add(tag.element().getCOSObject()));
            numbers.add(COSInteger.get(key++));
            numbers.add(parents);
        }
        for (Tag tag : linkTags) {
            numbers.add(COSInteger.get(key++));
            numbers.add(tag.element().getCOSObject());
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.getCOSObject().setItem(COSName.PARENT_TREE, tree);
        root.setParentTreeNextKey(key);
        if (!notes.isEmpty()) {
            COSDictionary ids = new COSDictionary();
            ids.setItem(COSName.NAMES, Tag.index(notes));
            root.getCOSObject().setItem(COSName.ID_TREE, ids);
        }
    }
}

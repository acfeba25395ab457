package org.pullquote.brief.pdf;

import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;

/// A node of the structure tree. It joins the tree when the first of its content is drawn, so that the tree has the
/// order in which the document is read.
final class Tag {
    private final String role;
    private final Optional<Tag> parent;
    private final Optional<PDStructureNode> root;
    private Optional<PDStructureElement> element = Optional.empty();
    private Optional<String> id = Optional.empty();

    private Tag(String role, Optional<Tag> parent, Optional<PDStructureNode> root) {
        this.role = role;
        this.parent = parent;
        this.root = root;
    }

    /// The node above all others.
    static Tag document(PDStructureNode root) {
        return new Tag("Document", Optional.empty(), Optional.of(root));
    }

    /// @param child a standard structure type, such as `P` or `H1`
    Tag child(String child) {
        return new Tag(child, Optional.of(this), Optional.empty());
    }

    Tag withId(String unique) {
        id = Optional.of(unique);
        return this;
    }

    Optional<String> id() {
        return id;
    }

    COSName name() {
        return COSName.getPDFName(role);
    }

    /// The element in the tree; joins the tree if it has not yet.
    PDStructureElement element() {
        if (element.isEmpty()) {
            PDStructureNode above = parent.<PDStructureNode>map(Tag::element).orElseGet(root::orElseThrow);
            PDStructureElement joined = new PDStructureElement(role, above);
            id.ifPresent(joined::setElementIdentifier);
            if (role.equals("TH")) {
                PDTableAttributeObject columns = new PDTableAttributeObject();
                columns.setScope(PDTableAttributeObject.SCOPE_COLUMN);
                joined.addAttribute(columns);
            }
            above.appendKid(joined);
            element = Optional.of(joined);
        }
        return element.get();
    }

    /// Adds content of a page.
    void add(PDPage page, int content) {
        PDMarkedContentReference reference = new PDMarkedContentReference();
        reference.setPage(page);
        reference.setMCID(content);
        element().appendKid(reference);
    }

    /// All nodes with an id, for the tree's index (ISO 32000-1, table 322).
    static COSArray index(Iterable<Tag> tags) {
        COSArray names = new COSArray();
        for (Tag tag : tags) {
            tag.id.ifPresent(name -> {
                names.add(new COSString(name));
                names.add(tag.element().getCOSObject());
            });
        }
        return names;
    }
}

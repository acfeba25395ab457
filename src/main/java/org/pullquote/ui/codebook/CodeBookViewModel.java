package org.pullquote.ui.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.CodeBook;
import org.pullquote.annotation.Field;
import org.pullquote.annotation.Hue;
import org.pullquote.annotation.Tag;
import org.pullquote.edit.CodeBookImport;
import org.pullquote.edit.Edit;
import org.pullquote.edit.EditName;
import org.pullquote.edit.Subject;
import org.pullquote.edit.TagEdits;
import org.pullquote.library.SearchHit;
import org.pullquote.library.SearchQuery;
import org.pullquote.ui.Workbench;
import org.pullquote.ui.control.Listing;

/// The tags, the one that is chosen, and all that can be done with it. Every change can be taken back.
public final class CodeBookViewModel {
    private final Workbench bench;
    private final ReadOnlyObjectWrapper<CodeBook> book;
    private final ObservableList<Tag> tags = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<UUID>> chosen = new SimpleObjectProperty<>(Optional.empty());

    public CodeBookViewModel(Workbench bench) {
        this.bench = bench;
        this.book = new ReadOnlyObjectWrapper<>(bench.library().codeBook());
        book.subscribe(this::list);
        chosen.subscribe(_ -> bench.edits().pause());
        bench.edits().onChange(subjects -> {
            if (subjects.contains(new Subject.OfCodeBook())) {
                book.set(bench.library().codeBook());
            }
        });
    }

    public ReadOnlyObjectProperty<CodeBook> bookProperty() {
        return book.getReadOnlyProperty();
    }

    /// The tags in their order, those under another directly behind it.
    public ObservableList<Tag> tags() {
        return tags;
    }

    public ObjectProperty<Optional<UUID>> chosenProperty() {
        return chosen;
    }

    public Optional<Tag> chosen() {
        return chosen.get().flatMap(book.get()::find);
    }

    /// Those under which the chosen tag may stand: the others at the top, unless it has tags under itself.
    public List<Tag> parents() {
        UUID id = chosen.get().orElse(new UUID(0, 0));
        boolean hasChildren = book.get().tags().stream()
                .anyMatch(tag -> tag.parent().filter(id::equals).isPresent());
        return hasChildren
                ? List.of()
                : book.get().tags().stream()
                        .filter(tag -> tag.parent().isEmpty() && !tag.id().equals(id))
                        .toList();
    }

    /// Adds a tag and chooses it.
    public void add() {
        Tag made = new Tag(
                UUID.randomUUID(),
                freeName(bench.words().get("codebook.new-name")),
                Hue.inTurn(book.get().tags().size()),
                Optional.empty(),
                "",
                List.of(),
                Optional.empty());
        put(book.get().with(made), EditName.CODE_BOOK);
        chosen.set(Optional.of(made.id()));
    }

    /// Whether the tag could have the name: it is not blank, and no other has it.
    public boolean isFree(UUID id, String name) {
        return !name.isBlank()
                && book.get()
                        .named(name.strip())
                        .filter(other -> !other.id().equals(id))
                        .isEmpty();
    }

    /// Renames a tag, if no other has the name.
    public void rename(UUID id, String name) {
        if (isFree(id, name)) {
            describe(id, tag -> tag.withName(name.strip()));
        }
    }

    public void define(UUID id, String definition) {
        describe(id, tag -> tag.withDefinition(definition.strip()));
    }

    public void useWhen(UUID id, String useWhen) {
        describe(id, tag -> tag.withUseWhen(useWhen.strip()));
    }

    public void colour(Hue hue) {
        change(tag -> tag.withHue(hue));
    }

    /// Puts the chosen tag on the key; the tag that was on it is on none then.
    public void onKey(Optional<Character> key) {
        chosen().filter(tag -> !tag.key().equals(key)).ifPresent(tag -> {
            CodeBook freed = key.flatMap(book.get()::onKey)
                    .map(other -> book.get().with(other.withKey(Optional.empty())))
                    .orElse(book.get());
            put(freed.with(tag.withKey(key)), EditName.CODE_BOOK);
        });
    }

    public void under(Optional<UUID> parent) {
        change(tag -> tag.withParent(parent));
    }

    /// Whether the chosen tag asks for this to be filled in.
    public void asksFor(Field field, boolean asks) {
        change(tag -> {
            List<Field> fields = new ArrayList<>(tag.fields());
            fields.remove(field);
            if (asks) {
                fields.add(field);
            }
            return tag.withFields(fields);
        });
    }

    /// What merging or deleting the chosen tag would do.
    ///
    /// @param into the tag that it is merged into; empty to delete it
    public void preview(Optional<UUID> into, Consumer<TagEdits.Preview> show) {
        chosen.get()
                .ifPresent(tag -> bench.run(
                        "codebook.counting",
                        () -> into.map(other -> tagEdits().previewOfMerging(tag, other))
                                .orElseGet(() -> tagEdits().previewOfDeleting(tag)),
                        show));
    }

    public void mergeInto(UUID into) {
        chosen.get().ifPresent(tag -> {
            bench.apply(tagEdits().merge(tag, into));
            chosen.set(Optional.of(into));
        });
    }

    public void delete() {
        chosen.get().ifPresent(tag -> {
            bench.apply(tagEdits().delete(tag));
            chosen.set(Optional.empty());
        });
    }

    /// The highlights that carry the chosen tag, wherever they are.
    public void highlights(Consumer<List<Annotation>> show) {
        SearchQuery all = SearchQuery.of("");
        chosen.get()
                .ifPresent(tag -> bench.run(
                        "codebook.counting",
                        () -> bench
                                .library()
                                .search(new SearchQuery(
                                        all.words(),
                                        all.outlet(),
                                        all.from(),
                                        all.to(),
                                        Optional.of(tag),
                                        all.status(),
                                        Integer.MAX_VALUE))
                                .stream()
                                .filter(SearchHit.InAnnotation.class::isInstance)
                                .map(hit -> ((SearchHit.InAnnotation) hit).annotation())
                                .toList(),
                        show));
    }

    /// Gives these highlights a new tag in place of the chosen one, and chooses the new one.
    public void split(String name, Set<UUID> highlights) {
        chosen().ifPresent(tag -> {
            Tag part = new Tag(
                    UUID.randomUUID(),
                    freeName(name.strip()),
                    Hue.inTurn(book.get().tags().size()),
                    Optional.empty(),
                    tag.definition(),
                    tag.useWhen(),
                    tag.fields(),
                    tag.parent());
            bench.apply(tagEdits().split(tag.id(), part, highlights));
            chosen.set(Optional.of(part.id()));
        });
    }

    /// Takes another code book in.
    public CodeBookImport take(CodeBook incoming) {
        CodeBookImport taken = CodeBookImport.of(book.get(), incoming);
        put(taken.book(), EditName.CODE_BOOK);
        return taken;
    }

    private void describe(UUID id, UnaryOperator<Tag> change) {
        book.get().find(id).ifPresent(tag -> put(book.get().with(change.apply(tag)), EditName.DESCRIBE_TAG));
    }

    private void change(UnaryOperator<Tag> change) {
        chosen().ifPresent(tag -> put(book.get().with(change.apply(tag)), EditName.CODE_BOOK));
    }

    private void put(CodeBook changed, EditName name) {
        if (!changed.equals(book.get())) {
            bench.apply(new Edit.PutCodeBook(changed, name));
        }
    }

    private TagEdits tagEdits() {
        return new TagEdits(bench.library(), bench.now());
    }

    private String freeName(String name) {
        String free = name;
        for (int number = 2; book.get().named(free).isPresent(); number++) {
            free = name + " (" + number + ")";
        }
        return free;
    }

    private void list(CodeBook changed) {
        List<Tag> nested = new ArrayList<>();
        for (Tag tag : changed.tags()) {
            if (tag.parent().flatMap(changed::find).isEmpty()) {
                nested.add(tag);
                changed.tags().stream()
                        .filter(child -> child.parent().filter(tag.id()::equals).isPresent())
                        .forEach(nested::add);
            }
        }
        Listing.become(tags, nested);
    }
}

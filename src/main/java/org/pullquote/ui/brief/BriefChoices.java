package org.pullquote.ui.brief;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.util.Duration;
import org.pullquote.annotation.Status;
import org.pullquote.brief.BriefPart;
import org.pullquote.brief.BriefTemplate;
import org.pullquote.brief.document.Paper;
import org.pullquote.brief.template.BriefLayout;
import org.pullquote.brief.template.TemplateFile;
import org.pullquote.brief.template.Templates;

/// What is chosen about briefs whatever their story, by template. Each template remembers how it was used last; the
/// reader's own are kept beside the library.
public final class BriefChoices {
    private static final Logger LOG = Logger.getLogger(BriefChoices.class.getName());
    private static final Duration REST = Duration.seconds(1);

    private final TemplateFile file;
    private final ObjectProperty<String> template = new SimpleObjectProperty<>(BriefTemplate.COMPARISON.toString());
    private final ObservableList<PartChoice> parts = FXCollections.observableArrayList();
    private final ObjectProperty<Set<UUID>> tags = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<Set<Status>> statuses = new SimpleObjectProperty<>(EnumSet.allOf(Status.class));
    private final BooleanProperty privateNotes = new SimpleBooleanProperty(false);
    private final ObjectProperty<Paper> paper = new SimpleObjectProperty<>(Paper.of(Locale.getDefault()));
    private final BooleanProperty sign = new SimpleBooleanProperty(false);
    private final PauseTransition rest = new PauseTransition(REST);
    /// What this window has changed and not written yet; another window may have changed the file meanwhile.
    private final List<UnaryOperator<Templates>> unwritten = new ArrayList<>();

    private Templates templates;
    private Runnable changed = () -> {};
    private boolean taking;

    BriefChoices(TemplateFile file) {
        this.file = file;
        this.templates = file.read();
        rest.setOnFinished(_ -> keep());
        take();
        template.subscribe((_, _) -> take());
        parts.addListener((ListChangeListener<PartChoice>) _ -> remember());
        tags.subscribe((_, _) -> remember());
        statuses.subscribe((_, _) -> remember());
        privateNotes.subscribe((_, _) -> remember());
        paper.subscribe((_, _) -> remember());
        sign.subscribe((_, _) -> remember());
    }

    /// Says who hears of every change.
    void onChange(Runnable listener) {
        changed = listener;
    }

    /// The name of the template that is used.
    public ObjectProperty<String> templateProperty() {
        return template;
    }

    /// All parts in their order.
    public ObservableList<PartChoice> parts() {
        return parts;
    }

    /// The tags whose passages are included; all, and those without a tag, if empty.
    public ObjectProperty<Set<UUID>> tagsProperty() {
        return tags;
    }

    public ObjectProperty<Set<Status>> statusesProperty() {
        return statuses;
    }

    public BooleanProperty privateNotesProperty() {
        return privateNotes;
    }

    public ObjectProperty<Paper> paperProperty() {
        return paper;
    }

    /// Whether an evidence pack is signed.
    public BooleanProperty signProperty() {
        return sign;
    }

    /// The names of all templates, the program's first.
    public List<String> templates() {
        return templates.all();
    }

    /// Whether the template is one of the reader's own.
    public boolean isOwn() {
        return Templates.isName(template.get());
    }

    /// Moves a part up or down.
    ///
    /// @return where it is now
    public int move(int from, int to) {
        int place = Math.clamp(to, 0, parts.size() - 1);
        if (place != from) {
            List<PartChoice> order = new ArrayList<>(parts);
            order.add(place, order.remove(from));
            parts.setAll(order);
        }
        return place;
    }

    /// Takes a part in or leaves it out.
    public void flip(int index) {
        parts.set(index, parts.get(index).flipped());
    }

    /// Keeps what is chosen under a name of the reader's, which becomes the template that is used.
    ///
    /// @return whether it can be called so
    public boolean saveAs(String name) {
        boolean possible = Templates.isName(name);
        if (possible) {
            BriefLayout layout = layout();
            change(all -> all.with(name.strip(), layout));
            template.set(name.strip());
            keep();
        }
        return possible;
    }

    /// Calls the reader's own template that is used otherwise.
    ///
    /// @return whether it can be called so
    public boolean rename(String name) {
        String wanted = name.strip();
        boolean possible = isOwn()
                && Templates.isName(wanted)
                && (wanted.equals(template.get()) || !templates.own().contains(wanted));
        if (possible) {
            String before = template.get();
            change(all -> all.renamed(before, wanted));
            template.set(wanted);
            keep();
        }
        return possible;
    }

    /// Deletes the reader's own template that is used; a template of the program goes back to how it was.
    public void forget() {
        boolean own = isOwn();
        String name = template.get();
        change(all -> all.without(name));
        if (own) {
            template.set(BriefTemplate.COMPARISON.toString());
        } else {
            take();
        }
        keep();
    }

    /// Writes what has changed. A folder that cannot be written costs the templates and nothing else.
    public void keep() {
        rest.stop();
        if (unwritten.isEmpty()) {
            return;
        }
        templates = file.read();
        unwritten.forEach(edit -> templates = edit.apply(templates));
        unwritten.clear();
        try {
            file.write(templates);
        } catch (IOException unwritable) {
            LOG.log(Level.WARNING, "The templates were not kept", unwritable);
        }
    }

    BriefLayout layout() {
        Set<BriefPart> included = parts.stream()
                .filter(PartChoice::included)
                .map(PartChoice::part)
                .collect(Collectors.toSet());
        return new BriefLayout(
                parts.stream().map(PartChoice::part).toList(),
                included,
                tags.get(),
                statuses.get(),
                privateNotes.get(),
                paper.get(),
                sign.get());
    }

    /// Shows how the template was used last.
    private void take() {
        BriefLayout layout = templates
                .lastOf(template.get(), Paper.of(Locale.getDefault()))
                .orElseGet(() -> BriefLayout.of(BriefTemplate.COMPARISON, paper.get()));
        taking = true;
        parts.setAll(layout.order().stream()
                .map(part -> new PartChoice(part, layout.included().contains(part)))
                .toList());
        tags.set(layout.tags());
        statuses.set(layout.statuses());
        privateNotes.set(layout.privateNotes());
        paper.set(layout.paper());
        sign.set(layout.sign());
        taking = false;
        changed.run();
    }

    private void change(UnaryOperator<Templates> edit) {
        templates = edit.apply(templates);
        unwritten.add(edit);
    }

    private void remember() {
        if (!taking) {
            String name = template.get();
            BriefLayout layout = layout();
            change(all -> all.with(name, layout));
            rest.playFromStart();
            changed.run();
        }
    }
}

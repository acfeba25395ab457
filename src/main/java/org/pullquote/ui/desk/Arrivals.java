package org.pullquote.ui.desk;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.pullquote.annotation.anchoring.Anchor;
import org.pullquote.annotation.anchoring.Carried;
import org.pullquote.edit.Subject;
import org.pullquote.library.LibraryArticle;
import org.pullquote.library.intake.Handover;
import org.pullquote.library.intake.Versioning;
import org.pullquote.page.PageReading;
import org.pullquote.ui.Edits;
import org.pullquote.ui.Explanations;
import org.pullquote.ui.Words;
import org.pullquote.ui.library.Intake;
import org.pullquote.ui.work.Background;

/// Says what has become of files that came onto the desk, and asks where only the reader knows.
final class Arrivals {
    private final DeskViewModel desk;
    private final Intake intake;
    private final Edits edits;
    private final Background background;
    private final Words words;
    private final Explanations explanations;

    Arrivals(DeskViewModel desk, Intake intake, Edits edits, Background background, Words words) {
        this.desk = desk;
        this.intake = intake;
        this.edits = edits;
        this.background = background;
        this.words = words;
        this.explanations = new Explanations(words);
    }

    void tell(Intake.Outcome outcome) {
        outcome.refused().forEach(this::tellOfRefused);
        outcome.unsure().forEach(this::askWhich);
        outcome.versions().forEach(this::tellOfVersion);
        outcome.several().forEach(this::offerParts);
    }

    private void tellOfRefused(PageReading.Refused refused) {
        if (refused instanceof PageReading.OtherLibrary(var file)) {
            String name = String.valueOf(file.getFileName());
            ask(
                    words.get("handover.ask", name),
                    new Notice.Action(words.get("handover.take"), () -> takeOver(file, name)));
        } else {
            desk.say(Notice.Kind.TROUBLE, explanations.of(refused));
        }
    }

    private void ask(String question, Notice.Action... answers) {
        desk.notices().add(new Notice(Notice.Kind.QUESTION, question, List.of(answers)));
    }

    private void takeOver(Path file, String name) {
        background.run(
                words.get("handover.taking", name),
                progress -> intake.takeOver(file, progress),
                outcome -> tellOfHandover(name, outcome),
                failure -> desk.say(Notice.Kind.TROUBLE, explanations.ofReceiving(name, failure)));
    }

    private void tellOfHandover(String name, Handover.Outcome outcome) {
        desk.say(
                Notice.Kind.DONE,
                words.get(
                        "handover.done",
                        name,
                        outcome.articles(),
                        outcome.known(),
                        outcome.highlights(),
                        outcome.stories()));
        if (!outcome.left().isEmpty()) {
            desk.say(
                    Notice.Kind.TROUBLE,
                    words.get("handover.left", name, outcome.left().size()));
        }
        outcome.remaining().forEach(remaining -> desk.say(Notice.Kind.TROUBLE, explanations.of(remaining, name)));
        desk.shelves().refresh();
    }

    /// Offers the other pages of a file of which one was opened.
    private void offerParts(Intake.Several several) {
        String name = String.valueOf(several.file().getFileName());
        ask(
                words.get("parts.ask", name, several.parts().size()),
                new Notice.Action(
                        words.get("parts.choose"), () -> desk.partsProperty().set(Optional.of(several))));
    }

    /// Asks whether a page is another version of an article.
    private void askWhich(Intake.Unsure page) {
        ask(
                words.get("versions.ask", page.page().file().name(), named(page.of())),
                new Notice.Action(
                        words.get("versions.ask.version"),
                        () -> keep(() -> {
                            Versioning.Kept kept = intake.asVersion(page);
                            return outcome(kept.article(), List.of(kept));
                        })),
                new Notice.Action(
                        words.get("versions.ask.own"), () -> keep(() -> outcome(intake.asOwn(page), List.of()))));
    }

    private void keep(Callable<Intake.Outcome> work) {
        background.run(words.get("desk.opening", 1), work, desk::showOpened, desk::explain);
    }

    private static Intake.Outcome outcome(LibraryArticle opened, List<Versioning.Kept> versions) {
        return new Intake.Outcome(List.of(opened), List.of(), Optional.empty(), versions, List.of(), List.of());
    }

    /// Says that a file became a version, and what that did to the highlights.
    private void tellOfVersion(Versioning.Kept kept) {
        Set<Subject> changed = new HashSet<>();
        changed.add(new Subject.OfArticle(kept.article().id()));
        int[] fates = new int[4];
        for (Carried carried : kept.carried()) {
            changed.add(new Subject.OfAnnotation(carried.annotation().id()));
            fates[
                    switch (carried.anchor()) {
                        case Anchor.Same _ -> 0;
                        case Anchor.Moved _ -> 1;
                        case Anchor.Reworded _ -> 2;
                        case Anchor.Lost() -> 3;
                    }]++;
        }
        edits.changedElsewhere(changed);
        String name = named(kept.article());
        String sentence = kept.carried().isEmpty()
                ? words.get("versions.kept", name)
                : words.get("versions.kept-with", name, fates[0], fates[1], fates[2], fates[3]);
        desk.say(Notice.Kind.DONE, sentence);
    }

    private static String named(LibraryArticle article) {
        return article.article().metadata().headline().orElse(article.fileName());
    }
}

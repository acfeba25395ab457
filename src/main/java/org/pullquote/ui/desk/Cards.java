package org.pullquote.ui.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.pullquote.library.LibraryArticle;
import org.pullquote.library.SavedSearch;
import org.pullquote.library.SearchHit;
import org.pullquote.library.Story;
import org.pullquote.ui.Words;
import org.pullquote.ui.changes.ChangesViewModel;
import org.pullquote.ui.changes.Cleaned;
import org.pullquote.ui.changes.CleaningCard;
import org.pullquote.ui.changes.VersionsCard;
import org.pullquote.ui.codebook.CodeBookView;
import org.pullquote.ui.codebook.CodeBookViewModel;
import org.pullquote.ui.coding.CodingCard;
import org.pullquote.ui.coding.CodingViewModel;
import org.pullquote.ui.library.Intake;
import org.pullquote.ui.library.PartsCard;
import org.pullquote.ui.library.PasteCard;
import org.pullquote.ui.library.Pasted;
import org.pullquote.ui.notes.NotesCard;
import org.pullquote.ui.notes.NotesViewModel;
import org.pullquote.ui.privacy.PrivacyCard;
import org.pullquote.ui.privacy.PrivacyViewModel;
import org.pullquote.ui.search.SearchCard;
import org.pullquote.ui.search.SearchViewModel;

/// What is shown on a card over the desk, one at a time.
final class Cards {
    private final OverlayLayer overlay = new OverlayLayer();
    private final Models models;
    private final Words words;
    private Optional<CodeBookView> codeBook = Optional.empty();
    private Optional<CodingCard> coding = Optional.empty();
    private Optional<SearchCard> search = Optional.empty();

    /// The state of each card.
    public record Models(
            CodeBookViewModel codeBook,
            ChangesViewModel changes,
            SearchViewModel search,
            NotesViewModel notes,
            CodingViewModel coding,
            PrivacyViewModel privacy) {}

    Cards(Models models, Words words) {
        this.models = models;
        this.words = words;
    }

    OverlayLayer overlay() {
        return overlay;
    }

    /// @param prompt the key of what stands in the empty field
    void palette(List<Command> commands, String prompt) {
        CommandPalette palette = new CommandPalette(commands, prompt, words, overlay::close);
        overlay.show(palette, palette.field());
    }

    void keys() {
        KeySheet sheet = new KeySheet(words);
        overlay.show(sheet, sheet.first());
    }

    void privacy() {
        PrivacyCard card = new PrivacyCard(models.privacy(), words, overlay::close);
        overlay.show(card, card.first());
    }

    void parts(Intake.Several several, Consumer<List<Integer>> take) {
        PartsCard card = new PartsCard(several, words, take, overlay::close);
        overlay.show(card, card.first());
    }

    void paste(Pasted pasted, Consumer<Pasted> keep) {
        PasteCard card = new PasteCard(pasted, words, keep, overlay::close);
        overlay.show(card, card.first());
    }

    void codeBook() {
        CodeBookView card = codeBook.orElseGet(() -> new CodeBookView(models.codeBook(), words, overlay::close));
        codeBook = Optional.of(card);
        overlay.show(card, card.open());
    }

    /// @param article what is being read
    /// @param story what it is read as a part of
    void rules(Optional<LibraryArticle> article, Optional<Story> story) {
        models.coding().about(article, story);
        CodingCard card = coding.orElseGet(() -> new CodingCard(models.coding(), words, overlay::close));
        coding = Optional.of(card);
        overlay.show(card, card.open());
    }

    void versions(LibraryArticle article) {
        VersionsCard card = new VersionsCard(article.id(), models.changes(), words, overlay::close);
        overlay.show(card, card.first());
    }

    void cleaning(Cleaned cleaned, Runnable leave) {
        CleaningCard card = new CleaningCard(cleaned, models.changes(), words, leave, overlay::close);
        overlay.show(card, card.first());
    }

    void notes(LibraryArticle article, Optional<Story> story) {
        NotesCard card = new NotesCard(article, story, models.notes(), words);
        overlay.show(card, card.first());
    }

    /// @param saved what to look for at once
    /// @param open opens what was found
    void search(Optional<SavedSearch> saved, Consumer<SearchHit> open) {
        models.search().inStoryProperty().set(false);
        saved.ifPresent(models.search()::open);
        search(open);
    }

    /// Lists all highlights of the story that is open.
    ///
    /// @param open opens what was chosen
    void storyHighlights(Consumer<SearchHit> open) {
        models.search().listStory();
        search(open);
    }

    private void search(Consumer<SearchHit> open) {
        SearchCard card = search.orElseGet(() -> new SearchCard(models.search(), words, hit -> {
            overlay.close();
            open.accept(hit);
        }));
        search = Optional.of(card);
        overlay.show(card, card.open());
    }
}

package org.pullquote.ui.codebook;

import java.util.Optional;
import javafx.scene.layout.StackPane;
import org.pullquote.annotation.Tag;
import org.pullquote.ui.Words;

/// Says what deleting the chosen tag would do to its highlights, and does it.
final class DeletePane extends StackPane {
    DeletePane(CodeBookViewModel model, Words words, Runnable back) {
        String name = model.chosen().map(Tag::name).orElse("");
        Question question = new Question(
                words.get("codebook.delete.title", name), words.get("codebook.delete.do"), words, model::delete, back);
        question.on().setDisable(true);
        getChildren().setAll(question);
        model.preview(Optional.empty(), preview -> {
            question.say(words.get("codebook.delete.highlights", preview.highlights(), name));
            if (preview.untagged() > 0) {
                question.say(words.get("codebook.delete.untagged", preview.untagged()));
            }
            if (preview.children() > 0) {
                question.say(words.get("codebook.delete.children", preview.children()));
            }
            question.say(words.get("codebook.undo"));
            question.on().setDisable(false);
        });
    }
}

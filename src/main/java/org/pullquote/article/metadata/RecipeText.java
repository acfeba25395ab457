package org.pullquote.article.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The text of a recipe or of instructions as a page's data repeat it: what is needed and the steps, a line each.
final class RecipeText {
    private static final Set<String> TYPES = Set.of("Recipe", "HowTo");
    private static final List<String> FIELDS =
            List.of("description", "recipeIngredient", "ingredients", "recipeInstructions", "step");

    /// Steps stand in sections and lists, one in the other, but not deeper.
    private static final int DEEPEST = 4;

    private RecipeText() {}

    static Optional<String> in(JsonValue object) {
        if (!JsonLd.isA(object, TYPES)) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>();
        for (String field : FIELDS) {
            JsonLd.values(object, field).forEach(value -> add(value, lines, DEEPEST));
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines));
    }

    private static void add(JsonValue value, List<String> lines, int deepest) {
        String words = value.words().isEmpty() ? JsonLd.text(value, "text").orElse("") : value.words();
        if (!words.isBlank()) {
            lines.add(words);
        } else if (deepest > 0) {
            JsonLd.values(value, "itemListElement").forEach(part -> add(part, lines, deepest - 1));
        }
    }
}

package org.pullquote.article.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class RecipeTextTest {
    @Test
    void whatIsNeededAndTheStepsAreTheTextOfARecipe() {
        String page = """
            <script type="application/ld+json">{"@type": "Recipe", "name": "Pancakes",
             "recipeIngredient": ["200 g flour", "2 eggs"],
             "recipeInstructions": [{"@type": "HowToSection", "itemListElement": [
               {"@type": "HowToStep", "text": "Stir the flour into the eggs."},
               {"@type": "HowToStep", "text": "Bake on both sides."}]}, "Serve hot."]}</script>\
            """;
        assertThat(PageStatements.read(Jsoup.parse(page)).bodies())
                .containsExactly("200 g flour\n2 eggs\nStir the flour into the eggs.\nBake on both sides.\nServe hot.");
    }
}

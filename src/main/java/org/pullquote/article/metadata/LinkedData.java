package org.pullquote.article.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a page's JSON-LD says of the article: the object that is an article, and who publishes it.
final class LinkedData {
    private static final Set<String> ARTICLES =
            Set.of("Article", "Posting", "Report", "Review", "Recipe", "Story", "NewsArticle");
    private static final Set<String> OTHERS = Set.of(
            "WebPage",
            "ItemPage",
            "AboutPage",
            "VideoObject",
            "AudioObject",
            "PodcastEpisode",
            "Event",
            "CreativeWork");

    private static final List<String> TELLING =
            List.of("headline", "author", "datePublished", "publisher", "articleBody");
    private static final List<String> BODIES = List.of("articleBody", "text", "reviewBody");

    private final JsonLd data;
    private final String title;

    /// @param title the title of the page, to choose the object that is about it
    LinkedData(JsonLd data, String title) {
        this.data = data;
        this.title = title;
    }

    /// What the objects that are articles say.
    Optional<Witness> ofArticle() {
        return best(ARTICLES);
    }

    /// What the objects that are about the page as a whole say; to be trusted less.
    Optional<Witness> ofPage() {
        return best(OTHERS);
    }

    List<String> bodies() {
        List<String> bodies = new ArrayList<>();
        for (JsonValue.Fields object : data.objects()) {
            for (String field : BODIES) {
                JsonLd.text(object, field).map(Markup::paragraphs).ifPresent(bodies::add);
            }
            RecipeText.in(object).map(Markup::paragraphs).ifPresent(bodies::add);
        }
        bodies.sort(java.util.Comparator.comparingInt(String::length).reversed());
        return bodies;
    }

    private Optional<Witness> best(Set<String> types) {
        JsonValue best = null;
        int bestScore = -1;
        for (JsonValue.Fields object : data.objects()) {
            int score = JsonLd.isA(object, types) ? score(object) : -1;
            if (score > bestScore) {
                best = object;
                bestScore = score;
            }
        }
        return Optional.ofNullable(best).map(object -> new LinkedObject(data, object));
    }

    private int score(JsonValue object) {
        int score = 0;
        for (String field : TELLING) {
            score += object.get(field).isPresent() ? 1 : 0;
        }
        Optional<String> headline = JsonLd.text(object, "headline").map(Markup::stripped);
        return score + (headline.filter(title::contains).isPresent() ? 6 : 0);
    }
}

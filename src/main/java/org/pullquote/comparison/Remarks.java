package org.pullquote.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.pullquote.article.Article;

/// Says what hinders a comparison.
final class Remarks {
    private Remarks() {}

    static List<Remark> of(List<Article> articles, List<Witness> witnesses) {
        List<Remark> remarks = new ArrayList<>();
        if (articles.size() < 2) {
            remarks.add(new Remark.FewerThanTwo());
        }
        Map<String, Integer> texts = new HashMap<>();
        Optional<String> language = Optional.empty();
        int spokenBy = 0;
        for (int i = 0; i < articles.size(); i++) {
            if (witnesses.get(i).size() == 0) {
                remarks.add(new Remark.Empty(i));
                continue;
            }
            if (witnesses.get(i).quotations().isEmpty()) {
                remarks.add(new Remark.WithoutQuotations(i));
            }
            Integer same = texts.putIfAbsent(articles.get(i).text(), i);
            if (same != null) {
                remarks.add(new Remark.SameText(same, i));
            }
            Optional<String> own = language(articles.get(i));
            if (language.isEmpty()) {
                language = own;
                spokenBy = i;
            } else if (own.isPresent() && !own.equals(language)) {
                remarks.add(new Remark.DifferentLanguages(spokenBy, language.get(), i, own.get()));
            }
        }
        return remarks;
    }

    /// The primary language of a BCP 47 tag.
    private static Optional<String> language(Article article) {
        return article.metadata()
                .language()
                .map(tag -> Locale.forLanguageTag(tag).getLanguage())
                .filter(code -> !code.isEmpty());
    }
}

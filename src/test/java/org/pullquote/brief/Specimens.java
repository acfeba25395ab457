package org.pullquote.brief;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pullquote.annotation.DefaultCodeBook;
import org.pullquote.article.Article;
import org.pullquote.article.cleaning.Cleaning;
import org.pullquote.article.draft.Draft;
import org.pullquote.brief.check.DraftFindings;
import org.pullquote.brief.check.DraftReport;
import org.pullquote.brief.document.Document;
import org.pullquote.brief.source.Source;
import org.pullquote.brief.source.StoryMaterial;
import org.pullquote.comparison.Comparer;
import org.pullquote.page.Pages;
import org.pullquote.page.RawPage;

/// A document of every kind that the program writes: of the sample story, of one that is nothing but trouble, and of
/// one that is written from right to left.
public final class Specimens {
    private static final String BOTTOM_LINE =
            "The gate did not close, and all three say so [S1 ¶1][S3 ¶2]. Only one has"
                    + " the denial [S1 ¶9].\n\nWho signed the certificate is open.";

    private static final List<String> ARABIC = List.of("""
        اللجنة: البوابة الرابعة لم تغلق ليلة العاصفة

        قالت اللجنة في تقريرها الصادر يوم 17 مارس 2026 إن البوابة الرابعة لم تغلق ليلة العاصفة، وإن 1240 منزلا غمرتها المياه.

        وقالت رئيسة اللجنة: «كانت الاختبارات مجرد أوراق في درج، ولم ينزل أحد إلى الماء ليرى البوابة بعينه».

        ونفت شركة Tarrow Marine (التي تولت الصيانة) أن تكون الشهادة مزورة، وأحالت الأسئلة إلى محاميها في لندن.
        """, """
        تقرير الفيضان يلوم مديري الميناء

        ذكر التقرير المؤلف من 412 صفحة أن ماء البحر عطل البوابة الرابعة، وأن المديرين أبلغوا كتابة بالعطل قبل شهر كامل.

        وقالت رئيسة اللجنة: «كانت الاختبارات أوراقا في درج، ولم ينزل أحد إلى الماء».

        ולדברי נציג המשפחות, „איש לא ירד אל השער“ בכל אותו חורף (BBC, 2026).
        """);

    private static final String DRAFT = """
        # Nobody went down to the gate

        “A test is a gate going down into the water and coming up again,” said Dame Margit Thorne.

        “We are sorry for the failings this report describes,” Colin Ashgrove said after 59 days.

        “I am not going to say I told them so,” Colin Ashgrove said.

        “Nobody at all said these particular words about the harbour,” a neighbour said.
        """;

    private Specimens() {}

    public static Map<String, Document> all() {
        Map<String, Document> all = new LinkedHashMap<>();
        SampleStory sample = SampleStory.marked();
        addAll(all, "sample", sample.material(), sample.settings());
        addAll(all, "trouble", NaughtyStory.material(), NaughtyStory.settings());
        addAll(all, "arabic", arabic(), sample.settings());
        all.put("sample-draft", report(DRAFT, sample.material().sources()));
        all.put("arabic-draft", report(ARABIC.getFirst(), arabic().sources()));
        all.put(
                "comparison",
                ComparisonDocument.of(
                        sample.material().sources(), sample.material().comparison(), true));
        return all;
    }

    private static void addAll(Map<String, Document> all, String name, StoryMaterial material, BriefSettings settings) {
        for (BriefTemplate template : BriefTemplate.values()) {
            BriefSettings chosen =
                    settings.withParts(template.parts()).withAuthor("Ada Reed").withBottomLine(BOTTOM_LINE);
            all.put(name + "-" + template, Brief.of(material, chosen).document());
        }
        all.put(name + "-comments", CommentedText.of(material, settings.withAuthor("Ada Reed")));
    }

    private static StoryMaterial arabic() {
        List<Source> sources = new ArrayList<>();
        for (String text : ARABIC) {
            RawPage page = page("مقال-" + (sources.size() + 1) + ".txt", text);
            sources.add(Source.of(sources.size() + 1, page, Cleaning.clean(page)));
        }
        List<Article> articles = sources.stream().map(Source::article).toList();
        return new StoryMaterial("الفيضان", sources, new Comparer().compare(articles), List.of(), DefaultCodeBook.BOOK);
    }

    private static Document report(String draft, List<Source> sources) {
        RawPage page = page("draft.md", draft);
        Article article = Draft.of(page);
        List<Article> articles = sources.stream().map(Source::article).toList();
        return DraftReport.of(Source.of(0, page, article), sources, DraftFindings.of(article, articles));
    }

    private static RawPage page(String name, String text) {
        return Pages.page(name, text.getBytes(StandardCharsets.UTF_8));
    }
}

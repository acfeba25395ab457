package org.pullquote.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pullquote.article.Article;

/// Pages of the sorts that newsrooms publish today: nothing of the article is missing, and nothing else stays.
class ModernPagesTest {
    private static final String MENU = "<header><nav><a href=\"/\">Home</a> <a href=\"/n\">News</a></nav></header>";
    private static final String FOOTER = "<footer><p>All rights reserved.</p></footer>";

    private static Article page(String language, String title, String body) {
        return StoryPage.clean("<!DOCTYPE html><html lang=\"" + language + "\"><head><title>" + title
                + "</title></head><body>" + MENU + body + FOOTER + "</body></html>");
    }

    private static void assertText(Article article, String... paragraphs) {
        assertThat(article.text()).isEqualTo(String.join("\n\n", paragraphs));
        assertThat(article.finding()).isEmpty();
    }

    @Test
    void aQuotationInALiveBlogKeepsWhoSaidIt() {
        Article article = page("en", "Storm live", """
            <main><h1>Storm live</h1><div class="liveblog">
            <div class="block"><h2>Ferry stays in port</h2><p>The evening ferry to Orm will not sail. The hall is open,
            and there is soup.</p></div>
            <div class="block"><h2>Old bridge shut</h2><p>The old bridge is closed after a mast fell on to the railing.</p>
            <blockquote class="twitter-tweet"><p>Do not try to cross, not even on foot. We mean it.</p>— Vell Fire Brigade
            (@vellfire)</blockquote></div>
            <div class="block"><p>Good evening and welcome. The schools sent their pupils home at two.</p></div>
            </div></main>\
            """);
        assertText(
                article,
                "Ferry stays in port",
                "The evening ferry to Orm will not sail. The hall is open, and there is soup.",
                "Old bridge shut",
                "The old bridge is closed after a mast fell on to the railing.",
                "Do not try to cross, not even on foot. We mean it.",
                "— Vell Fire Brigade (@vellfire)",
                "Good evening and welcome. The schools sent their pupils home at two.");
    }

    @Test
    void shortAnswersOfAnInterviewStay() {
        Article article = page("de", "„Wir haben die Briefe gezählt“", """
            <article><h1>„Wir haben die Briefe gezählt“</h1><div class="byline">Interview: Ann Lee</div>
            <p><strong>Frau Mark, wann fährt der erste Zug?</strong></p><p>Am ersten Juni, abends um zehn.</p>
            <p><strong>Haben Sie je gezweifelt?</strong></p><p>Nein.</p>
            <p><strong>Sie haben zweimal gefragt?</strong></p><p>Ja. Beim dritten Mal hat der Rat zugestimmt, mit einer
            Stimme Mehrheit.</p></article>\
            """);
        assertText(
                article,
                "Frau Mark, wann fährt der erste Zug?",
                "Am ersten Juni, abends um zehn.",
                "Haben Sie je gezweifelt?",
                "Nein.",
                "Sie haben zweimal gefragt?",
                "Ja. Beim dritten Mal hat der Rat zugestimmt, mit einer Stimme Mehrheit.");
    }

    @Test
    void aNewsletterEndsBeforeItSaysWhyOneGotIt() {
        Article article = StoryPage.clean("""
            <!DOCTYPE html><html lang="en"><head><title>The Tide Table</title></head><body><table><tr><td>
            <a href="/view">View in browser</a></td></tr><tr><td><h1>The Tide Table</h1><p>Good morning. It is Friday, the
            ferry is on time and there are three things to know.</p></td></tr>
            <tr><td><h2>1. The night train is back</h2><p>Six cars will leave Vell at ten. Tickets go on sale in
            April.</p></td></tr><tr><td><h2>2. A lighthouse for sale</h2><p>It has no road, no water and one very good window.
            The state wants ninety thousand for it.</p></td></tr><tr><td><p>Reply to this letter if you know who painted the
            crane.</p></td></tr><tr><td><p>You are receiving this because you signed up at our office.
            <a href="/u">Unsubscribe</a></p><p>The Vell Courier, 1 Quay Street, Vell</p></td></tr></table></body></html>\
            """);
        assertText(
                article,
                "Good morning. It is Friday, the ferry is on time and there are three things to know.",
                "1. The night train is back",
                "Six cars will leave Vell at ten. Tickets go on sale in April.",
                "2. A lighthouse for sale",
                "It has no road, no water and one very good window. The state wants ninety thousand for it.",
                "Reply to this letter if you know who painted the crane.");
    }

    @Test
    void aJapanesePageLosesItsReadingsAndItsDateAndNothingElse() {
        Article article = page("ja", "夜行列車が復活", """
            <main><article><h1>夜行列車が復活</h1><p>2023年5月4日</p><p>ベルと海岸を結ぶ夜行列車が、六月一日から再び走ることになった。</p>
            <p>外国から中古で買った<ruby>寝台車<rp>(</rp><rt>しんだいしゃ</rt><rp>)</rp></ruby>六両が、夜十時に出発し、朝食の時間に到着する。</p>
            <h2>手紙は四千通</h2><p>「届いた手紙を数えたら、四千通ありました」と、社長は話す。</p></article></main>\
            """);
        assertText(
                article,
                "ベルと海岸を結ぶ夜行列車が、六月一日から再び走ることになった。",
                "外国から中古で買った寝台車六両が、夜十時に出発し、朝食の時間に到着する。",
                "手紙は四千通",
                "「届いた手紙を数えたら、四千通ありました」と、社長は話す。");
    }

    @Test
    void anArabicPageLosesOnlyWhatItAnnounces() {
        Article article = page("ar", "عودة قطار الليل", """
            <main><article><h1>عودة قطار الليل</h1><p>أعلنت هيئة السكك الحديدية يوم الاثنين أن قطار الليل بين فيل والساحل
            سيعود إلى العمل، بعد أحد عشر عاما على آخر رحلة.</p><h2>تذاكر في أبريل</h2><p>وقالت المديرة: «أحصينا الرسائل، وكانت
            أربعة آلاف رسالة».</p><p>وتباع التذاكر ابتداء من أبريل، كما قالت المديرة.</p></article><aside><h3>اقرأ أيضا</h3><ul><li><a href="/1">السوق يعود إلى الساحة</a></li>
            <li><a href="/2">إغلاق ثلاثة طرق بسبب المطر</a></li></ul></aside></main>\
            """);
        assertText(
                article,
                "أعلنت هيئة السكك الحديدية يوم الاثنين أن قطار الليل بين فيل والساحل سيعود إلى العمل، بعد أحد عشر عاما"
                        + " على آخر رحلة.",
                "تذاكر في أبريل",
                "وقالت المديرة: «أحصينا الرسائل، وكانت أربعة آلاف رسالة».",
                "وتباع التذاكر ابتداء من أبريل، كما قالت المديرة.");
    }

    @Test
    void thePicturesOfAGalleryKeepTheirWords() {
        StringBuilder pictures = new StringBuilder();
        String[] words = {
            "The first wave over the wall came at nine in the evening.",
            "Two men hold a rope that nobody is at the end of.",
            "A chair from the café, found two hundred metres inland.",
            "Soup in the ticket hall, the only warm room in town."
        };
        for (String one : words) {
            pictures.append("<figure><img src=\"/p.jpg\"><figcaption>")
                    .append(one)
                    .append("</figcaption></figure>");
        }
        Article article = page(
                "en",
                "The storm in pictures",
                "<main><article><h1>The storm in pictures</h1><p>Our photographer"
                        + " spent the night on the harbour wall.</p>" + pictures + "</article></main>");
        assertText(
                article,
                "Our photographer spent the night on the harbour wall.",
                words[0],
                words[1],
                words[2],
                words[3]);
    }

    @Test
    void headingsThatAreOnlyNamedSoStay() {
        Article article = page("en", "How to read a tide table", """
            <div class="wrap"><div class="t1">How to read a tide table</div><div class="c"><div class="b">Every harbour prints
            one, and few people on the quay can read it.</div><div class="h">Find the day</div><div class="b">The days run down
            the left side. Sundays are in red, since the ferry keeps other hours.</div><div class="h">Add an hour</div>
            <div class="b">The table does not know about summer time. You do.</div></div><div class="rel"><div>Related</div>
            <div><a href="/1">The harbour wall in pictures</a></div><div><a href="/2">Who painted the crane?</a></div></div>
            </div>\
            """);
        assertText(
                article,
                "Every harbour prints one, and few people on the quay can read it.",
                "Find the day",
                "The days run down the left side. Sundays are in red, since the ferry keeps other hours.",
                "Add an hour",
                "The table does not know about summer time. You do.");
    }

    @Test
    void aChronicleKeepsItsDates() {
        Article article = page("en", "Eleven years", """
            <main><article><h1>Eleven years</h1><p>4 May 2023</p><p>This is how the night train went and came back, day by
            day.</p><p>3 June 2012</p><p>The last train leaves at ten in the evening, nine minutes late.</p>
            <p>1 May 2023</p><p>The council votes for the third time, and there is one vote more for it.</p></article></main>\
            """);
        assertText(
                article,
                "This is how the night train went and came back, day by day.",
                "3 June 2012",
                "The last train leaves at ten in the evening, nine minutes late.",
                "1 May 2023",
                "The council votes for the third time, and there is one vote more for it.");
    }
}

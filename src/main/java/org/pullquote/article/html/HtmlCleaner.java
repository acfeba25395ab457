package org.pullquote.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.pullquote.article.Article;
import org.pullquote.article.Cleaner;
import org.pullquote.article.CleanerVersion;
import org.pullquote.article.CutKind;
import org.pullquote.article.Finding;
import org.pullquote.article.Piece;
import org.pullquote.article.metadata.PageStatement;
import org.pullquote.article.metadata.PageStatements;
import org.pullquote.article.metadata.Telling;
import org.pullquote.page.RawPage;

/// Makes an article of an HTML page: every run of its text is judged by a small trained model and kept or cut.
///
/// All text of the page's body becomes pieces, in the order of the page; only code and foreign documents (`script`,
/// `style`, `iframe`) are not text. What the page hides is cut. The headline is metadata, and cut where it stands.
public final class HtmlCleaner implements Cleaner {
    private static final CleanerVersion VERSION = new CleanerVersion("html", 1);

    private final Model model = Model.shipped();

    @Override
    public CleanerVersion version() {
        return VERSION;
    }

    @Override
    public Article clean(RawPage raw) {
        Looked page = look(raw.text());
        Evidence evidence = new Evidence(page.statement());
        Layout layout = new Layout(page.segmented(), evidence);
        float[][] rows = new Features(layout, evidence).rows();
        boolean[] kept = Verdict.of(layout, rows, model.judge(layout, rows));
        Optional<Finding> finding = Findings.of(page.document(), layout, kept);
        List<Piece> pieces = pieces(layout, rows, finding.isPresent() ? new boolean[kept.length] : kept);
        return new Article(raw.format(), page.statement().metadata(), pieces, VERSION, finding);
    }

    /// A page parsed and walked through.
    private record Looked(Document document, Segmented segmented, PageStatement statement) {}

    private static Looked look(String source) {
        Skim skim = Skim.of(source);
        Document document = Jsoup.parse(skim.kept());
        Telling telling = Telling.beforeBody(document);
        return Segmenter.segmentUntracked(document, source, skim, telling::see)
                .map(segmented -> new Looked(document, segmented, PageStatements.read(document, telling)))
                .orElseGet(() -> lookClosely(source));
    }

    private static Looked lookClosely(String source) {
        Document document = Parser.htmlParser().setTrackPosition(true).parseInput(source, "");
        return new Looked(document, Segmenter.segment(document, source), PageStatements.read(document));
    }

    private static List<Piece> pieces(Layout layout, float[][] rows, boolean[] kept) {
        CutKinds kinds = new CutKinds(layout, rows);
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < kept.length; i++) {
            Optional<CutKind> cut = kept[i] ? Optional.empty() : Optional.of(kinds.of(i));
            pieces.add(layout.segments.get(i).piece(cut));
        }
        return pieces;
    }
}

package org.pullquote.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
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
import org.pullquote.page.markup.HtmlTree;

/// Makes an article of an HTML page: every run of its text is judged by a small trained model and kept or cut.
///
/// All text of the page's body becomes pieces, in the order of the page; only code and foreign documents (`script`,
/// `style`, `iframe`) are not text, but where the page gives its article in its data alone, that is taken from
/// there and follows the cuts. What the page hides is cut. The headline is metadata, and cut where it stands.
public final class HtmlCleaner implements Cleaner {
    private static final CleanerVersion VERSION = new CleanerVersion("html", 7);

    /// A page of more runs of text is a list or a dump of data and no article, and judging it would take much memory.
    private static final int MOST_JUDGED = 60_000;
    /// A page of so few characters of which nothing looks like an article is a note: all of it is its text.
    private static final int A_NOTE = 1500;

    private final Forest model = Model.shipped();

    @Override
    public CleanerVersion version() {
        return VERSION;
    }

    @Override
    public Article clean(RawPage raw) {
        Looked page = look(raw.text());
        PageStatement statement = page.statement();
        Evidence evidence = new Evidence(statement);
        Layout layout = new Layout(page.segmented(), evidence);
        if (layout.segments.size() > MOST_JUDGED) {
            return new Article(raw.format(), statement.metadata(), shown(layout), VERSION, Optional.empty());
        }
        float[][] rows = new Features(layout, evidence).rows();
        boolean[] kept = Verdict.of(layout, rows, Exclusions.chances(rows, model));
        List<Piece> inData = BodyInData.missingFrom(layout, kept, statement, raw.text());
        if (!inData.isEmpty()) {
            List<Piece> all = pieces(layout, rows, new boolean[kept.length]);
            all.addAll(inData);
            return new Article(raw.format(), statement.metadata(), all, VERSION, Optional.empty());
        }
        Optional<Finding> finding = Findings.of(page.document(), layout, kept);
        if (finding.equals(Optional.of(Finding.NO_TEXT)) && isNote(layout, rows)) {
            return new Article(raw.format(), statement.metadata(), shown(layout), VERSION, Optional.empty());
        }
        List<Piece> pieces = pieces(layout, rows, finding.isPresent() ? new boolean[kept.length] : kept);
        return new Article(raw.format(), statement.metadata(), pieces, VERSION, finding);
    }

    /// Whether a page of which nothing looks like an article is a note, whose text is all that it shows: it is short
    /// and has nothing to fill in, to press or to find the way by, as menus, logins and consent boxes do.
    private static boolean isNote(Layout layout, float[][] rows) {
        boolean shown = false;
        for (int i = 0; i < rows.length; i++) {
            shown |= !layout.segments.get(i).isHidden();
            if (isOfControls(rows[i], layout.wordings[i])) {
                return false;
            }
        }
        return shown && layout.chars <= A_NOTE;
    }

    private static boolean isOfControls(float[] row, Wording wording) {
        return row[Columns.of(Feature.TO_NAV)] < Features.FAR
                || row[Columns.of(Feature.TO_FORM)] < Features.FAR
                || row[Columns.of(Feature.TO_BUTTON)] < Features.FAR
                || Cue.COOKIES.isIn(wording.cues)
                || Cue.LOGIN.begins(wording.cues)
                || Gate.SCRIPT.isIn(wording.words);
    }

    /// All that the page shows, none of it judged.
    private static List<Piece> shown(Layout layout) {
        return layout.segments.stream()
                .map(segment -> segment.piece(segment.isHidden() ? Optional.of(CutKind.OTHER) : Optional.empty()))
                .toList();
    }

    /// A page parsed and walked through.
    private record Looked(Document document, Segmented segmented, PageStatement statement) {}

    private static Looked look(String source) {
        Skim skim = Skim.of(source);
        return HtmlTree.of(skim.kept())
                .flatMap(document -> lookOnce(document, skim))
                .orElseGet(() -> lookClosely(source));
    }

    private static Optional<Looked> lookOnce(Document document, Skim skim) {
        Telling telling = Telling.beforeBody(document);
        return Segmenter.segmentUntracked(document, skim, telling::see)
                .map(segmented -> new Looked(document, segmented, PageStatements.read(document, telling)));
    }

    private static Looked lookClosely(String source) {
        Document document = HtmlTree.withPlaces(source);
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

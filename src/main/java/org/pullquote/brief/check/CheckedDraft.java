package org.pullquote.brief.check;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.pullquote.article.Article;
import org.pullquote.article.ArticleId;
import org.pullquote.article.draft.Draft;
import org.pullquote.brief.check.DraftFinding.OtherSpeaker;
import org.pullquote.brief.source.Source;
import org.pullquote.comparison.Progress;
import org.pullquote.comparison.draft.CheckedQuotation;
import org.pullquote.comparison.draft.CheckedQuotation.Match;
import org.pullquote.comparison.draft.Shortlist;
import org.pullquote.library.ArticleSummary;
import org.pullquote.library.Library;
import org.pullquote.library.LibraryArticle;
import org.pullquote.library.Story;
import org.pullquote.page.Pages;
import org.pullquote.page.RawPage;

/// A draft with what was found out about its quotations in a library.
///
/// @param draft as a source of its own, with the number 0
/// @param sources of a story all its articles, of the whole library those that have something of the draft
/// @param ids what the library calls each of the sources
/// @param findings in the order of the draft; their sources count from 0 in `sources`
public record CheckedDraft(Source draft, List<Source> sources, List<ArticleId> ids, List<DraftFinding> findings) {
    public CheckedDraft {
        sources = List.copyOf(sources);
        ids = List.copyOf(ids);
        findings = List.copyOf(findings);
    }

    /// Looks the draft's quotations up.
    ///
    /// @param story in whose articles; empty for all that the library has
    /// @param zone in which times are given
    /// @param progress hears how far it is; may throw to stop it
    public static CheckedDraft against(
            Library library, Optional<Story> story, RawPage page, ZoneId zone, Progress progress) {
        Article draft = Draft.of(page);
        List<LibraryArticle> kept = story.map(whole -> whole.articles().stream()
                        .flatMap(id -> library.article(id).stream())
                        .toList())
                .orElseGet(() -> shortlisted(library, draft, progress));
        int before = story.isPresent() ? 0 : library.summaries().size();
        List<Article> articles = kept.stream().map(LibraryArticle::article).toList();
        List<DraftFinding> findings =
                DraftFindings.of(draft, articles, (done, all) -> progress.reached(before + done, before + all));
        TreeSet<Integer> used = new TreeSet<>();
        for (int i = 0; i < kept.size(); i++) {
            if (story.isPresent() || isNamed(i, findings)) {
                used.add(i);
            }
        }
        List<Integer> places = List.copyOf(used);
        List<Source> sources = new ArrayList<>();
        for (int place : places) {
            LibraryArticle source = kept.get(place);
            sources.add(Source.of(sources.size() + 1, source, page(library, source), zone));
        }
        return new CheckedDraft(
                Source.of(0, page, draft),
                sources,
                places.stream().map(place -> kept.get(place).id()).toList(),
                findings.stream().map(finding -> renumbered(finding, places)).toList());
    }

    /// The articles that may have one of the draft's quotations.
    private static List<LibraryArticle> shortlisted(Library library, Article draft, Progress progress) {
        Shortlist list = Shortlist.of(draft);
        List<ArticleSummary> all = library.summaries();
        List<LibraryArticle> fitting = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            progress.reached(i, all.size());
            library.article(all.get(i).id())
                    .filter(article -> list.fits(article.article()))
                    .ifPresent(fitting::add);
        }
        return fitting;
    }

    private static boolean isNamed(int source, List<DraftFinding> findings) {
        return findings.stream()
                .flatMap(finding -> finding.quotation().matches().stream())
                .anyMatch(match -> match.source() == source);
    }

    private static Optional<RawPage> page(Library library, LibraryArticle kept) {
        return library.sourceFile(kept.digest())
                .flatMap(file -> Pages.kept(file, kept.article().format()));
    }

    private static DraftFinding renumbered(DraftFinding finding, List<Integer> places) {
        CheckedQuotation quotation = finding.quotation();
        List<Match> matches = quotation.matches().stream()
                .map(match -> new Match(
                        places.indexOf(match.source()),
                        match.span(),
                        match.text(),
                        match.quoted(),
                        match.differences(),
                        match.goesOn()))
                .toList();
        Optional<OtherSpeaker> speaker = finding.speaker()
                .map(other -> new OtherSpeaker(other.inDraft(), other.inSource(), places.indexOf(other.source())));
        return new DraftFinding(
                new CheckedQuotation(quotation.span(), quotation.text(), quotation.verdict(), matches),
                speaker,
                finding.nearby());
    }
}

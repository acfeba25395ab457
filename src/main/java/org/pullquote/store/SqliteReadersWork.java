package org.pullquote.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pullquote.annotation.Body;
import org.pullquote.annotation.Link;
import org.pullquote.article.ArticleId;
import org.pullquote.comparison.Decision;
import org.pullquote.library.Decided;
import org.pullquote.library.Links;
import org.pullquote.library.Noted;
import org.pullquote.library.Notes;
import org.pullquote.library.SavedSearch;
import org.pullquote.library.SavedSearches;

/// What readers make of the articles beside their highlights: links, notes, decisions on matches, searches they keep.
abstract class SqliteReadersWork extends SqliteReadMarks implements Links, Notes, Decided, SavedSearches {
    final InstantSource clock;

    SqliteReadersWork(Database database, InstantSource clock) {
        super(database);
        this.clock = clock;
    }

    @Override
    public List<SavedSearch> savedSearches() {
        return database.read(SavedSearchTable::all);
    }

    @Override
    public Optional<SavedSearch> savedSearch(UUID id) {
        return database.read(connection -> SavedSearchTable.find(connection, id));
    }

    @Override
    public void putSavedSearch(SavedSearch search) {
        database.write(connection -> SavedSearchTable.put(connection, search));
    }

    @Override
    public void removeSavedSearch(UUID id) {
        database.write(connection -> SavedSearchTable.remove(connection, id));
    }

    @Override
    public Optional<Body.Note> note(Noted on) {
        return database.read(connection -> NoteTable.find(connection, on));
    }

    @Override
    public void putNote(Noted on, Body.Note note) {
        database.write(connection -> {
            NoteTable.put(connection, on, note);
            String subject = switch (on) {
                case Noted.OfArticle(var article) -> article.value().toString();
                case Noted.OfStory(var story) -> story.toString();
            };
            LogTable.append(connection, clock.instant(), "note kept", subject, LogDetail.of(note));
        });
    }

    @Override
    public Optional<Link> link(UUID id) {
        return database.read(connection -> LinkTable.find(connection, id));
    }

    @Override
    public List<Link> links(UUID annotation) {
        return database.read(connection -> LinkTable.at(connection, annotation));
    }

    @Override
    public List<Link> linksOf(ArticleId article) {
        return database.read(connection -> LinkTable.of(connection, article));
    }

    @Override
    public void putLink(Link link) {
        database.write(connection -> {
            LinkTable.put(connection, link);
            log(connection, "link kept", link.id(), LogDetail.of(link));
        });
    }

    @Override
    public void removeLink(UUID id) {
        database.write(connection -> {
            LinkTable.remove(connection, id);
            log(connection, "link removed", id, LogDetail.GONE);
        });
    }

    @Override
    public Optional<Decision> decision(UUID id) {
        return database.read(connection -> DecisionTable.find(connection, id));
    }

    @Override
    public List<Decision> decisions(Collection<ArticleId> articles) {
        return database.read(connection -> DecisionTable.among(connection, articles));
    }

    @Override
    public void putDecision(Decision decision) {
        database.write(connection -> {
            DecisionTable.put(connection, decision);
            log(connection, "decision kept", decision.id(), LogDetail.of(decision));
        });
    }

    @Override
    public void removeDecision(UUID id) {
        database.write(connection -> {
            DecisionTable.remove(connection, id);
            log(connection, "decision removed", id, LogDetail.GONE);
        });
    }

    /// Notes a change in the log, in the transaction that makes it.
    final void log(Connection connection, String action, UUID subject, String detail) throws SQLException {
        LogTable.append(connection, clock.instant(), action, subject.toString(), detail);
    }
}

package org.pullquote.store;

import java.util.List;
import java.util.Optional;
import org.pullquote.article.ArticleId;
import org.pullquote.article.CleanerVersion;
import org.pullquote.library.ArticleSummary;
import org.pullquote.library.ReadMarks;
import org.pullquote.library.ReadingPlace;

/// What has been read, kept beside the articles' facts.
abstract class SqliteReadMarks implements ReadMarks {
    final Database database;

    SqliteReadMarks(Database database) {
        this.database = database;
    }

    @Override
    public void markRead(ArticleId id) {
        database.write(connection -> FactsTable.markRead(connection, id));
    }

    @Override
    public List<ArticleSummary> changedSinceRead() {
        return database.read(FactsTable::changedSinceRead);
    }

    @Override
    public void putReadingPlace(ArticleId id, ReadingPlace place) {
        database.write(connection -> FactsTable.putReadingPlace(connection, id, place));
    }

    @Override
    public Optional<ReadingPlace> readingPlace(ArticleId id) {
        return database.read(connection -> FactsTable.readingPlace(connection, id));
    }

    @Override
    public void leaveCleaning(ArticleId id, CleanerVersion cleaner) {
        database.write(connection -> FactsTable.leaveCleaning(connection, id, cleaner));
    }

    @Override
    public Optional<CleanerVersion> cleaningLeft(ArticleId id) {
        return database.read(connection -> FactsTable.cleaningLeft(connection, id));
    }
}

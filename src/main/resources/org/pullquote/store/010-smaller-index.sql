-- The index of articles without the beginnings of three and four letters: they were more than half of it, and the words
-- that begin so are few enough to be looked through. Pages of about the file's own size are read faster.
DROP TABLE article_text;

CREATE VIRTUAL TABLE article_text USING fts5 (
    headline, text,
    content = 'article', content_rowid = 'number',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2'
);

INSERT INTO article_text (article_text, rank) VALUES ('pgsz', 4050);
INSERT INTO article_text (article_text, rank) VALUES ('secure-delete', 1);
INSERT INTO article_text (article_text) VALUES ('rebuild');

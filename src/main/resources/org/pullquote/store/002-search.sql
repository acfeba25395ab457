-- Full text. Accents do not count; two to four letters of a beginning are indexed, so that typing finds at once.

CREATE VIRTUAL TABLE article_text USING fts5 (
    headline, text,
    content = 'article', content_rowid = 'number',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4'
);

CREATE TRIGGER article_text_insert AFTER INSERT ON article BEGIN
    INSERT INTO article_text (rowid, headline, text) VALUES (new.number, new.headline, new.text);
END;

CREATE TRIGGER article_text_delete AFTER DELETE ON article BEGIN
    INSERT INTO article_text (article_text, rowid, headline, text)
    VALUES ('delete', old.number, old.headline, old.text);
END;

CREATE TRIGGER article_text_update AFTER UPDATE OF headline, text ON article BEGIN
    INSERT INTO article_text (article_text, rowid, headline, text)
    VALUES ('delete', old.number, old.headline, old.text);
    INSERT INTO article_text (rowid, headline, text) VALUES (new.number, new.headline, new.text);
END;

CREATE VIRTUAL TABLE annotation_text USING fts5 (
    exact, notes,
    content = '', contentless_delete = 1,
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4'
);

CREATE TRIGGER annotation_text_delete AFTER DELETE ON annotation BEGIN
    DELETE FROM annotation_text WHERE rowid = old.number;
END;

-- What is removed is removed from the index too.
INSERT INTO article_text (article_text, rank) VALUES ('secure-delete', 1);
INSERT INTO annotation_text (annotation_text, rank) VALUES ('secure-delete', 1);

INSERT INTO article_text (article_text) VALUES ('rebuild');
INSERT INTO annotation_text (rowid, exact, notes)
SELECT number, exact, coalesce((SELECT group_concat(note, char(10)) FROM body WHERE body.annotation = annotation.id), '')
FROM annotation;

-- The index of highlights keeps its texts, for one that does not cannot forget: its deleted words stay until segments are
-- merged, whatever 'secure-delete' says.

DROP TABLE annotation_text;

CREATE VIRTUAL TABLE annotation_text USING fts5 (
    exact, notes,
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4'
);

INSERT INTO annotation_text (annotation_text, rank) VALUES ('secure-delete', 1);

INSERT INTO annotation_text (rowid, exact, notes)
SELECT number, exact, coalesce((SELECT group_concat(note, char(10)) FROM body WHERE body.annotation = annotation.id), '')
FROM annotation;

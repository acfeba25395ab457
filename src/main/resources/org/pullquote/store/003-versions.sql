-- What is asked of many articles at once, apart from their long texts, so that it is read without them.
CREATE TABLE article_facts (
    number INTEGER PRIMARY KEY REFERENCES article (number) ON DELETE CASCADE,
    outlet TEXT COLLATE NOCASE,
    day TEXT,                         -- of publication: ISO 8601, at least a month
    version INTEGER NOT NULL,         -- of the newest; the first is 1
    read_version INTEGER              -- the newest that the reader has seen
) STRICT;

CREATE INDEX article_facts_outlet ON article_facts (outlet, number);

INSERT INTO article_facts (number, outlet, day, version, read_version)
SELECT number, outlet, substr(published, 1, 10), 1, 1 FROM article;

-- Every address under which a version was published; see Address.
CREATE TABLE article_address (
    address TEXT NOT NULL,
    article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    PRIMARY KEY (address, article)
) STRICT, WITHOUT ROWID;

-- Versions that a newer one has taken the place of; columns as in article.
CREATE TABLE version (
    article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    sha256 TEXT NOT NULL UNIQUE REFERENCES source_file (sha256),
    file_name TEXT NOT NULL,
    charset TEXT NOT NULL,
    imported TEXT NOT NULL,
    format TEXT NOT NULL,
    outlet TEXT,
    headline TEXT,
    authors TEXT NOT NULL,
    published TEXT,
    updated TEXT,
    url TEXT,
    language TEXT,
    cleaner TEXT NOT NULL,
    cleaner_number INTEGER NOT NULL,
    finding TEXT,
    word_count INTEGER NOT NULL,
    text TEXT NOT NULL,
    pieces TEXT NOT NULL,
    source_length INTEGER NOT NULL,
    source_pairs TEXT NOT NULL,
    PRIMARY KEY (article, version)
) STRICT;

-- Where an annotation stood in an older version. A removed annotation's places stay, for it may be put back.
CREATE TABLE version_place (
    article TEXT NOT NULL,
    version INTEGER NOT NULL,
    annotation TEXT NOT NULL,
    start INTEGER NOT NULL,
    start_pairs INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    end_pairs INTEGER NOT NULL,
    exact TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    block INTEGER NOT NULL,
    PRIMARY KEY (article, version, annotation),
    FOREIGN KEY (article, version) REFERENCES version (article, version) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- Notes on articles and stories; a removed story's note stays, for the story may be put back.
CREATE TABLE note (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,               -- article or story
    subject TEXT NOT NULL,
    text TEXT NOT NULL,
    private INTEGER NOT NULL,
    UNIQUE (kind, subject)
) STRICT;

CREATE VIRTUAL TABLE note_text USING fts5 (
    text,
    content = 'note', content_rowid = 'number',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4'
);

CREATE TRIGGER note_text_insert AFTER INSERT ON note BEGIN
    INSERT INTO note_text (rowid, text) VALUES (new.number, new.text);
END;

CREATE TRIGGER note_text_delete AFTER DELETE ON note BEGIN
    INSERT INTO note_text (note_text, rowid, text) VALUES ('delete', old.number, old.text);
END;

INSERT INTO note_text (note_text, rank) VALUES ('secure-delete', 1);

-- Neither end is bound: a removed annotation may be put back, and its links with it.
CREATE TABLE link (
    id TEXT PRIMARY KEY,
    from_annotation TEXT NOT NULL,
    to_annotation TEXT NOT NULL,
    kind TEXT NOT NULL,
    created TEXT NOT NULL
) STRICT;

CREATE INDEX link_from ON link (from_annotation);
CREATE INDEX link_to ON link (to_annotation);

CREATE TABLE saved_search (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    words TEXT NOT NULL,
    outlet TEXT,
    first_day TEXT,
    last_day TEXT,
    tag TEXT,
    status TEXT
) STRICT;

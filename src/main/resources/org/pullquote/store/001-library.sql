-- Offsets count Unicode code points; the columns named pairs say how many of the code points before them take two
-- UTF-16 units, so that the place in memory is offset + pairs. Times are ISO 8601 in UTC.

CREATE TABLE source_file (
    sha256 TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE article (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    sha256 TEXT NOT NULL UNIQUE REFERENCES source_file (sha256),
    file_name TEXT NOT NULL,
    charset TEXT NOT NULL,
    imported TEXT NOT NULL,
    format TEXT NOT NULL,
    outlet TEXT,
    headline TEXT,
    authors TEXT NOT NULL,            -- JSON array of names
    published TEXT,
    updated TEXT,
    url TEXT,
    language TEXT,
    cleaner TEXT NOT NULL,
    cleaner_number INTEGER NOT NULL,
    finding TEXT,
    word_count INTEGER NOT NULL,
    text TEXT NOT NULL,               -- the canonical text, for searching; always that of the pieces
    pieces TEXT NOT NULL,             -- JSON array; see PieceJson
    source_length INTEGER NOT NULL,   -- of the decoded source, in UTF-16 units
    source_pairs TEXT NOT NULL        -- JSON array: where its surrogate pairs end, in UTF-16 units
) STRICT;

CREATE TABLE story (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE story_article (
    story TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    PRIMARY KEY (story, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX story_article_article ON story_article (article);

CREATE TABLE annotation (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    start INTEGER NOT NULL,
    start_pairs INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    end_pairs INTEGER NOT NULL,
    exact TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    block INTEGER NOT NULL,
    status TEXT NOT NULL,
    created TEXT NOT NULL,
    modified TEXT NOT NULL
) STRICT;

CREATE INDEX annotation_article ON annotation (article);

-- A tagging has a tag and its fields, a note its text. The tag may be gone from the code book: nothing is lost with it.
CREATE TABLE body (
    annotation TEXT NOT NULL REFERENCES annotation (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    tag TEXT,
    fields TEXT,                      -- JSON object
    note TEXT,
    private INTEGER,
    PRIMARY KEY (annotation, position),
    CHECK ((tag IS NULL) <> (note IS NULL))
) STRICT;

CREATE INDEX body_tag ON body (tag);

CREATE TABLE tag (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    hue TEXT NOT NULL,
    key TEXT,
    definition TEXT NOT NULL,
    fields TEXT NOT NULL,             -- JSON array
    parent TEXT
) STRICT;

-- What each article is about, by which others on the same event are found; see Fingerprint. A change is a new row, so
-- that what was changed since is found by its number.
CREATE TABLE fingerprint (
    change INTEGER PRIMARY KEY AUTOINCREMENT,
    article INTEGER NOT NULL UNIQUE REFERENCES article (number) ON DELETE CASCADE,
    maker INTEGER NOT NULL,           -- the version of the fingerprint's maker
    bytes BLOB NOT NULL
) STRICT;

-- Articles of which the reader said that they are not on one event; each pair stands in both orders.
CREATE TABLE apart (
    article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    other TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    PRIMARY KEY (article, other)
) STRICT, WITHOUT ROWID;

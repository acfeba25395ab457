-- What the reader decided on two passages: confirmed, rejected or made.
CREATE TABLE decision (
    id TEXT PRIMARY KEY,
    ruling TEXT NOT NULL,
    decided TEXT NOT NULL
) STRICT;

-- Its two passages, 0 and 1; places as in annotation.
CREATE TABLE decision_side (
    decision TEXT NOT NULL REFERENCES decision (id) ON DELETE CASCADE,
    side INTEGER NOT NULL,
    article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    start INTEGER NOT NULL,
    start_pairs INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    end_pairs INTEGER NOT NULL,
    exact TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    block INTEGER NOT NULL,
    PRIMARY KEY (decision, side)
) STRICT, WITHOUT ROWID;

CREATE INDEX decision_side_article ON decision_side (article, side);

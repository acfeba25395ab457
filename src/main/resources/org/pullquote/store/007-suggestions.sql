-- Suggestions that the reader rejected, by SuggestionKey.
CREATE TABLE rejected_suggestion (
    article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    suggestion TEXT NOT NULL,
    PRIMARY KEY (article, suggestion)
) STRICT, WITHOUT ROWID;

-- The reader's own rules for auto-coding.
CREATE TABLE coding_rule (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    tag TEXT NOT NULL,
    words TEXT NOT NULL,
    form TEXT NOT NULL,
    reach TEXT NOT NULL,
    whole_words INTEGER NOT NULL,
    match_case INTEGER NOT NULL
) STRICT;

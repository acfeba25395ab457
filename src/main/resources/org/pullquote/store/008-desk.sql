-- When a tag is to be used, beside what it means.
ALTER TABLE tag ADD COLUMN use_when TEXT NOT NULL DEFAULT '';

-- A saved search may look so far back from the day on which it is opened, as an ISO 8601 period.
ALTER TABLE saved_search ADD COLUMN back TEXT;

-- The newer cleaning that the reader has seen and left.
ALTER TABLE article_facts ADD COLUMN left_cleaner TEXT;
ALTER TABLE article_facts ADD COLUMN left_cleaner_number INTEGER;

-- How far an article has been read: in UTF-16 units of its text, and what stood there.
ALTER TABLE article_facts ADD COLUMN read_at INTEGER;
ALTER TABLE article_facts ADD COLUMN read_words TEXT;

-- Where the second halves of the surrogate pairs of the article's text stand, in UTF-16 units, as a JSON array, so that
-- a highlight is kept without reading the text; NULL where nobody has counted them yet.
ALTER TABLE article_facts ADD COLUMN text_pairs TEXT;

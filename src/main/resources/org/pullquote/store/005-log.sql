-- The log of edits: each entry holds the hash of the one before (see LogEntry). It is only added to.

CREATE TABLE edit_log (
    number INTEGER PRIMARY KEY,
    time TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL,             -- JSON on one line
    previous TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;

CREATE TRIGGER edit_log_update BEFORE UPDATE ON edit_log BEGIN
    SELECT raise(ABORT, 'The log is only added to');
END;

CREATE TRIGGER edit_log_delete BEFORE DELETE ON edit_log BEGIN
    SELECT raise(ABORT, 'The log is only added to');
END;

CREATE TRIGGER edit_log_insert BEFORE INSERT ON edit_log
WHEN new.number <> (SELECT coalesce(max(number), 0) + 1 FROM edit_log)
BEGIN
    SELECT raise(ABORT, 'The log has no gaps');
END;

-- Time that was worked.

-- Derived from the log. By slug and key, without references: time stays worked whatever becomes of its task.
CREATE TABLE time_entry (
    n       INTEGER PRIMARY KEY,
    id      BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    roadmap TEXT NOT NULL,
    task    TEXT NOT NULL,
    day     TEXT NOT NULL,
    seconds INTEGER NOT NULL CHECK (seconds BETWEEN 1 AND 86400),
    -- milliseconds since 1970 in UTC; null for time that was logged by hand
    begin   INTEGER
) STRICT;

-- The timer as it was when it was last heard of: one row, or none where none is on. Not derived from the log: what it took becomes an
-- event when it is stopped.
CREATE TABLE timer (
    n     INTEGER PRIMARY KEY CHECK (n = 1),
    timer TEXT NOT NULL CHECK (json_valid(timer))
) STRICT;

-- A forecast asks what happened since last week.
CREATE INDEX event_of_instant ON event (instant);

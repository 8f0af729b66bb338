-- What is kept about weeks.

-- The weeks that went to paper. Not derived from the log: the plan the numbers were given by is gone a moment later, and paper is not
-- undone.
CREATE TABLE sheet (
    -- as ISO 8601 writes it: 2026-W48
    week TEXT PRIMARY KEY,
    -- counts how often any sheet was kept; the highest is that of the one kept last
    kept INTEGER NOT NULL UNIQUE CHECK (kept >= 1)
) STRICT;

-- The numbers of tasks on paper. By slug and key, without references: a number stands on paper whatever becomes of its task.
CREATE TABLE sheet_line (
    week    TEXT NOT NULL REFERENCES sheet (week),
    number  INTEGER NOT NULL CHECK (number >= 1),
    roadmap TEXT NOT NULL,
    task    TEXT NOT NULL,
    PRIMARY KEY (week, number),
    UNIQUE (week, roadmap, task)
) STRICT;

CREATE TRIGGER sheet_line_stays BEFORE UPDATE ON sheet_line
BEGIN SELECT RAISE(ABORT, 'a number on paper never changes its meaning'); END;

CREATE TRIGGER sheet_line_is_kept BEFORE DELETE ON sheet_line
BEGIN SELECT RAISE(ABORT, 'a number on paper never loses its meaning'); END;

-- What calendars were told last. Not derived either: it is what left the program, not what stands in it.
CREATE TABLE calendar_mark (
    uid       TEXT PRIMARY KEY,
    sequence  INTEGER NOT NULL CHECK (sequence >= 0),
    date      TEXT NOT NULL,
    print     TEXT NOT NULL,
    cancelled INTEGER NOT NULL CHECK (cancelled IN (0, 1))
) STRICT;

-- What the learner wrote about weeks: derived from the log. An empty note is none and has no row.
CREATE TABLE week_note (
    week TEXT PRIMARY KEY,
    note TEXT NOT NULL CHECK (note <> '')
) STRICT;

-- A week asks when its tasks were done; of a log of years that is a page or two.
CREATE INDEX event_of_status_on_day ON event (study_day) WHERE type IN ('ticked', 'unticked', 'skipped');

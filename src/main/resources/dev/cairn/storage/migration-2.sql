-- What the learner decided about plans: derived from the events in the transaction that appends them.
-- A library of version 1 has no such events, so that all of this begins empty.

-- One row, or none where nothing was ever decided.
CREATE TABLE study_time (
    n            INTEGER PRIMARY KEY CHECK (n = 1),
    -- the hours there are; null where the learner never said
    availability TEXT CHECK (json_valid(availability)),
    -- how long a session may be
    lengths      TEXT NOT NULL CHECK (json_valid(lengths))
) STRICT;

-- What was chosen for single roadmaps, by their slugs. Without a reference to the roadmap: a removal takes the choices back by an event of
-- its own, after the one that removes, and its undo brings them before the roadmap. One that nothing is chosen for has no row.
CREATE TABLE plan_choices (
    roadmap TEXT PRIMARY KEY,
    choices TEXT NOT NULL CHECK (json_valid(choices))
) STRICT;

-- The first plans, where the learner set one; by slug, and without a reference, likewise.
CREATE TABLE baseline (
    roadmap TEXT PRIMARY KEY,
    plan    TEXT NOT NULL CHECK (json_valid(plan))
) STRICT;

-- What the plan held for a day when that day began. Not derived from the log: the plan is computed from the time it is looked at, and
-- nothing else tells afterwards what it was. Written once for a day, never changed.
CREATE TABLE agenda (
    day      TEXT PRIMARY KEY,
    sessions TEXT NOT NULL CHECK (json_valid(sessions))
) STRICT;

-- By which rules task.minutes and the sums of the roadmaps were estimated: one row. Where the rules have changed since, all of them are
-- estimated anew when the library is opened.
CREATE TABLE estimated (
    rules INTEGER NOT NULL
) STRICT;

INSERT INTO estimated (rules) VALUES (1);

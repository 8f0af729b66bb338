-- The truth: what happened, in the order it came in. Nothing here is ever changed or deleted.

CREATE TABLE device (
    n     INTEGER PRIMARY KEY,
    id    TEXT NOT NULL UNIQUE,
    -- whether events that begin here are written under its name
    own   INTEGER NOT NULL CHECK (own IN (0, 1))
) STRICT;

CREATE UNIQUE INDEX one_own_device ON device (own) WHERE own = 1;

-- Every byte of a file that was imported, once for all imports of the same bytes.
CREATE TABLE file (
    digest TEXT PRIMARY KEY CHECK (length(digest) = 64),
    bytes  BLOB NOT NULL
) STRICT;

CREATE TABLE event (
    n         INTEGER PRIMARY KEY,
    id        BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    device    INTEGER NOT NULL REFERENCES device (n),
    -- counts the events of its device from 1, without a gap
    seq       INTEGER NOT NULL CHECK (seq >= 1),
    step      BLOB NOT NULL CHECK (length(step) = 16),
    undoes    BLOB CHECK (length(undoes) = 16),
    -- milliseconds since 1970 in UTC
    instant   INTEGER NOT NULL,
    zone      TEXT NOT NULL,
    study_day TEXT NOT NULL,
    roadmap   TEXT NOT NULL,
    type      TEXT NOT NULL,
    -- the version of the form the payload is written in
    version   INTEGER NOT NULL,
    node      TEXT,
    payload   TEXT NOT NULL,
    -- SHA-256 over the hash of the device's event before and all of the above but n
    hash      BLOB NOT NULL CHECK (length(hash) = 32),
    UNIQUE (device, seq)
) STRICT;

CREATE INDEX event_of_node ON event (roadmap, node);

CREATE TRIGGER event_stays BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'an event is never changed'); END;

CREATE TRIGGER event_is_kept BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'an event is never deleted'); END;

CREATE TRIGGER file_stays BEFORE UPDATE ON file
BEGIN SELECT RAISE(ABORT, 'a file is kept as it was imported'); END;

CREATE TRIGGER file_is_kept BEFORE DELETE ON file
BEGIN SELECT RAISE(ABORT, 'a file is kept as it was imported'); END;

-- How things stand because of it: derived from the events in the transaction that appends them.

CREATE TABLE roadmap (
    n             INTEGER PRIMARY KEY,
    slug          TEXT NOT NULL UNIQUE,
    file          TEXT NOT NULL REFERENCES file (digest),
    file_name     TEXT NOT NULL,
    bundled       INTEGER NOT NULL CHECK (bundled IN (0, 1)),
    title         TEXT NOT NULL,
    icon          TEXT NOT NULL,
    repaired_from TEXT,
    about         TEXT NOT NULL CHECK (json_valid(about)),
    -- sums over its tasks, so that the list of roadmaps need not read them
    done          INTEGER NOT NULL CHECK (done >= 0),
    skipped       INTEGER NOT NULL CHECK (skipped >= 0),
    total         INTEGER NOT NULL CHECK (done + skipped <= total),
    done_minutes  INTEGER NOT NULL CHECK (done_minutes >= 0),
    total_minutes INTEGER NOT NULL CHECK (done_minutes <= total_minutes)
) STRICT;

CREATE INDEX roadmap_of_file ON roadmap (file);

CREATE TABLE phase (
    n            INTEGER PRIMARY KEY,
    roadmap      INTEGER NOT NULL REFERENCES roadmap (n) ON DELETE CASCADE,
    key          TEXT NOT NULL,
    position     INTEGER NOT NULL CHECK (position >= 0),
    label        TEXT NOT NULL,
    title        TEXT NOT NULL,
    icon         TEXT NOT NULL,
    kind         TEXT NOT NULL CHECK (kind IN ('STUDY', 'CHECKLIST')),
    line         INTEGER NOT NULL,
    duration_min  REAL,
    duration_max  REAL,
    duration_unit TEXT,
    week_from    INTEGER,
    week_to      INTEGER,
    ongoing      INTEGER NOT NULL CHECK (ongoing IN (0, 1)),
    hours_min    INTEGER,
    hours_max    INTEGER,
    goal         TEXT,
    note         TEXT NOT NULL,
    UNIQUE (roadmap, key)
) STRICT;

CREATE TABLE module (
    n             INTEGER PRIMARY KEY,
    roadmap       INTEGER NOT NULL REFERENCES roadmap (n) ON DELETE CASCADE,
    phase         INTEGER NOT NULL REFERENCES phase (n) ON DELETE CASCADE,
    key           TEXT NOT NULL,
    position      INTEGER NOT NULL CHECK (position >= 0),
    label         TEXT NOT NULL,
    title         TEXT NOT NULL,
    icon          TEXT NOT NULL,
    unit          TEXT,
    line          INTEGER NOT NULL,
    effort_min    INTEGER,
    effort_max    INTEGER,
    effort_origin TEXT,
    week_from     INTEGER,
    week_to       INTEGER,
    concepts      TEXT CHECK (json_valid(concepts)),
    note          TEXT NOT NULL,
    UNIQUE (roadmap, key)
) STRICT;

CREATE INDEX module_of_phase ON module (phase);

CREATE TABLE task (
    n             INTEGER PRIMARY KEY,
    roadmap       INTEGER NOT NULL REFERENCES roadmap (n) ON DELETE CASCADE,
    module        INTEGER NOT NULL REFERENCES module (n) ON DELETE CASCADE,
    -- the task it is a sub-task of
    parent        INTEGER REFERENCES task (n) ON DELETE CASCADE,
    key           TEXT NOT NULL,
    position      INTEGER NOT NULL CHECK (position >= 0),
    title         TEXT NOT NULL,
    kind          TEXT NOT NULL,
    label         TEXT,
    status        TEXT NOT NULL CHECK (status IN ('OPEN', 'DONE', 'SKIPPED')),
    since         TEXT,
    note          TEXT NOT NULL,
    effort_min    INTEGER,
    effort_max    INTEGER,
    effort_origin TEXT,
    week          INTEGER,
    day_from      INTEGER,
    day_to        INTEGER,
    line_first    INTEGER,
    line_last     INTEGER,
    box           INTEGER NOT NULL CHECK (box IN (0, 1)),
    whole         INTEGER NOT NULL CHECK (whole IN (0, 1)),
    details       TEXT CHECK (json_valid(details)),
    -- the middle of its estimate, which depends on its neighbours; 0 where it takes no part in the hours
    minutes       INTEGER NOT NULL CHECK (minutes >= 0),
    UNIQUE (roadmap, key)
) STRICT;

CREATE INDEX task_of_roadmap ON task (roadmap);
CREATE INDEX task_of_module ON task (module);
CREATE INDEX task_of_parent ON task (parent) WHERE parent IS NOT NULL;

CREATE TABLE resource (
    n        INTEGER PRIMARY KEY,
    roadmap  INTEGER NOT NULL REFERENCES roadmap (n) ON DELETE CASCADE,
    -- null for those outside any module
    module   INTEGER REFERENCES module (n) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    title    TEXT NOT NULL,
    url      TEXT,
    label    TEXT,
    line     INTEGER NOT NULL
) STRICT;

CREATE INDEX resource_of_roadmap ON resource (roadmap);
CREATE INDEX resource_of_module ON resource (module);

CREATE TABLE guide_page (
    roadmap    INTEGER NOT NULL REFERENCES roadmap (n) ON DELETE CASCADE,
    position   INTEGER NOT NULL CHECK (position >= 0),
    title      TEXT NOT NULL,
    icon       TEXT NOT NULL,
    line_first INTEGER NOT NULL,
    line_last  INTEGER NOT NULL,
    markdown   TEXT NOT NULL,
    -- the key of the phase or module it speaks of
    node       TEXT,
    PRIMARY KEY (roadmap, position)
) STRICT;

CREATE TABLE problem (
    roadmap  INTEGER NOT NULL REFERENCES roadmap (n) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    line     INTEGER NOT NULL,
    message  TEXT NOT NULL,
    PRIMARY KEY (roadmap, position)
) STRICT;

-- Small values that come back at the next start.
CREATE TABLE setting (
    name  TEXT PRIMARY KEY CHECK (name <> ''),
    value TEXT NOT NULL CHECK (value <> '')
) STRICT, WITHOUT ROWID;

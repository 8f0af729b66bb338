-- What is to be recalled, and which tasks of different roadmaps are one. All of it derived from the log.

-- By slug, without references: a card outlives its node, which may come back.
CREATE TABLE card (
    n       INTEGER PRIMARY KEY,
    id      BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    roadmap TEXT NOT NULL,
    card    TEXT NOT NULL CHECK (json_valid(card))
) STRICT;

-- One row, or none where nothing was ever chosen.
CREATE TABLE recall_choices (
    n       INTEGER PRIMARY KEY CHECK (n = 1),
    choices TEXT NOT NULL CHECK (json_valid(choices))
) STRICT;

CREATE TABLE topic_pair (
    one_roadmap   TEXT NOT NULL,
    one_task      TEXT NOT NULL,
    other_roadmap TEXT NOT NULL,
    other_task    TEXT NOT NULL,
    verdict       TEXT NOT NULL,
    PRIMARY KEY (one_roadmap, one_task, other_roadmap, other_task)
) STRICT, WITHOUT ROWID;

-- How tasks would stand that stand as they do only because of one they are linked with.
CREATE TABLE lent_standing (
    roadmap TEXT NOT NULL,
    task    TEXT NOT NULL,
    status  TEXT NOT NULL,
    since   TEXT,
    PRIMARY KEY (roadmap, task)
) STRICT, WITHOUT ROWID;

-- On which study days cards were graded, which no card remembers but its first and its last. Derived from the log.

-- By slug, without references: a day stays what it was whatever becomes of its cards.
CREATE TABLE graded_day (
    roadmap TEXT NOT NULL,
    day     TEXT NOT NULL,
    cards   INTEGER NOT NULL CHECK (cards > 0),
    PRIMARY KEY (roadmap, day)
) STRICT, WITHOUT ROWID;

-- A grade is one review more, one that was taken back one less. A card that comes or goes whole was not graded by that, unless it grew by
-- itself (the version of its name is 3) and is kept from its first grade on.
INSERT INTO graded_day (roadmap, day, cards)
SELECT roadmap, day, sum(change)
FROM (
    SELECT roadmap,
           reviews_after - reviews_before AS change,
           CASE WHEN reviews_after > reviews_before THEN last_after ELSE last_before END AS day
    FROM (
        SELECT roadmap,
               coalesce(payload ->> '$.before.recollection.reviews', 0) AS reviews_before,
               coalesce(payload ->> '$.after.recollection.reviews', 0) AS reviews_after,
               payload ->> '$.before.recollection.last' AS last_before,
               payload ->> '$.after.recollection.last' AS last_after,
               payload ->> '$.before.node' IS NOT NULL AND payload ->> '$.after.node' IS NOT NULL AS kept,
               substr(payload ->> '$.card', 15, 1) = '3' AS grown
        FROM event
        WHERE type = 'card'
    )
    WHERE abs(reviews_after - reviews_before) = 1 AND (kept OR grown)
)
GROUP BY roadmap, day
HAVING sum(change) > 0;

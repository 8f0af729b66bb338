package dev.cairn.ui.week;

import dev.cairn.schedule.Session;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where sessions were put since the plan was made: they show there until the plan has them. */
final class PutSince {
    private final Map<CardId, Session> moved = new HashMap<>();
    private final List<Session> added = new ArrayList<>();

    /** @param card the one the session has in the plan; null where it has none */
    void put(@Nullable CardId card, Session there) {
        if (card == null) {
            added.add(there);
        } else {
            moved.put(card, there);
        }
    }

    /** The plan has them, or they were not put after all. */
    void clear() {
        moved.clear();
        added.clear();
    }

    Map<CardId, Session> moved() {
        return Map.copyOf(moved);
    }

    /** Sessions that are new. */
    List<Session> added() {
        return List.copyOf(added);
    }
}

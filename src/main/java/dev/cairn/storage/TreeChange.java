package dev.cairn.storage;

import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Roadmap;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings the nodes of a roadmap in the tables from one state to another. What both states share, as the very same module in the
 * same spot, is left alone: a task moved costs its two modules, not the roadmap.
 */
final class TreeChange {
    private final Database database;
    private final long roadmap;
    private final NodeWriter nodes;

    /** @param roadmap the number of its row */
    TreeChange(Database database, long roadmap) {
        this.database = database;
        this.roadmap = roadmap;
        this.nodes = new NodeWriter(database, roadmap);
    }

    /**
     * Where a module stands.
     *
     * @param frame its phase without all that may change while the phase stays the same
     */
    private record Spot(Phase frame, int position) {}

    private static Phase frame(Phase phase) {
        return phase.withModules(List.of()).withTitle("").withNote("");
    }

    private static Map<Module, Spot> spots(Roadmap roadmap) {
        var spots = new IdentityHashMap<Module, Spot>();
        for (Phase phase : roadmap.phases()) {
            var frame = frame(phase);
            int position = 0;
            for (Module module : phase.modules()) {
                spots.put(module, new Spot(frame, position++));
            }
        }
        return spots;
    }

    /** @param before what the tables hold */
    void make(Roadmap before, Roadmap after) throws SQLException {
        var there = spots(before);
        var wanted = spots(after);
        for (var entry : there.entrySet()) {
            if (!entry.getValue().equals(wanted.get(entry.getKey()))) {
                database.update(
                        "DELETE FROM module WHERE roadmap = ? AND key = ?",
                        roadmap,
                        entry.getKey().key().value());
            }
        }
        var rows = phases(before, after);
        for (var entry : wanted.entrySet()) {
            var spot = entry.getValue();
            if (!spot.equals(there.get(entry.getKey()))) {
                nodes.module(rows.getOrDefault(spot.frame(), 0L), spot.frame().kind(), entry.getKey(), spot.position());
            }
        }
    }

    /** Writes the phases alone, and gives the numbers of their rows. */
    private Map<Phase, Long> phases(Roadmap before, Roadmap after) throws SQLException {
        var left = new HashMap<Phase, Long>();
        for (Phase phase : before.phases()) {
            left.put(
                    frame(phase),
                    database.number(
                            "SELECT n FROM phase WHERE roadmap = ? AND key = ?",
                            roadmap,
                            phase.key().value()));
        }
        var rows = new HashMap<>(left);
        after.phases().forEach(phase -> left.remove(frame(phase)));
        for (Long gone : left.values()) {
            database.update("DELETE FROM phase WHERE n = ?", gone);
        }
        int position = 0;
        for (Phase phase : after.phases()) {
            var frame = frame(phase);
            var row = rows.get(frame);
            if (row == null) {
                rows.put(frame, nodes.phaseAlone(phase, position));
            } else {
                database.update(
                        "UPDATE phase SET position = ?, title = ?, note = ? WHERE n = ?",
                        position,
                        phase.title(),
                        phase.note(),
                        row);
            }
            position++;
        }
        return rows;
    }
}

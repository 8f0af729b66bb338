package dev.cairn.storage;

import dev.cairn.roadmap.Allotment;
import dev.cairn.roadmap.Estimates;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Roadmap;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Brings the nodes of a roadmap in the tables from one state to another. What both states share, as the very same module in the
 * same spot, is left alone, save for what its tasks count for where the phase allots it something else now: a task moved costs its two
 * modules, not the roadmap.
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

    /** A module's spot, and what its tasks count for there. */
    private record Stand(Spot spot, Allotment.@Nullable Share allotted) {
        @Nullable
        Estimates estimates(Module module) {
            return NodeWriter.estimates(spot.frame.kind(), module, allotted);
        }
    }

    private static Phase frame(Phase phase) {
        return phase.withModules(List.of()).withTitle("").withNote("");
    }

    private static Map<Module, Stand> stands(Roadmap roadmap) {
        var stands = new IdentityHashMap<Module, Stand>();
        for (Phase phase : roadmap.phases()) {
            var frame = frame(phase);
            var allotment = Allotment.of(roadmap.about(), phase);
            int position = 0;
            for (Module module : phase.modules()) {
                stands.put(module, new Stand(new Spot(frame, position++), allotment.of(module)));
            }
        }
        return stands;
    }

    /** @param before what the tables hold */
    void make(Roadmap before, Roadmap after) throws SQLException {
        var there = stands(before);
        var wanted = stands(after);
        for (var entry : there.entrySet()) {
            if (!sameSpot(entry.getValue(), wanted.get(entry.getKey()))) {
                database.update(
                        "DELETE FROM module WHERE roadmap = ? AND key = ?",
                        roadmap,
                        entry.getKey().key().value());
            }
        }
        var rows = phases(before, after);
        for (var entry : wanted.entrySet()) {
            var module = entry.getKey();
            var stand = entry.getValue();
            var stood = there.get(module);
            if (!sameSpot(stand, stood)) {
                nodes.module(
                        rows.getOrDefault(stand.spot.frame(), 0L),
                        module,
                        stand.spot.position(),
                        stand.estimates(module));
            } else if (!stand.equals(stood)) {
                nodes.minutes(module, stand.estimates(module));
            }
        }
    }

    private static boolean sameSpot(Stand one, @Nullable Stand other) {
        return other != null && one.spot.equals(other.spot);
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

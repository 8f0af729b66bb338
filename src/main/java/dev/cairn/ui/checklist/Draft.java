package dev.cairn.ui.checklist;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Node;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Place;
import dev.cairn.roadmap.Task;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A node about to be added: a row to type its name into.
 *
 * @param key the key it will have
 * @param kind phase, module or task
 * @param place where it will stand
 * @param group the group a task will stand under; null for none
 */
record Draft(Key key, Item.Kind kind, Place place, @Nullable String group) {

    static Draft at(Item.Kind kind, Place place, @Nullable String group) {
        return new Draft(new Key(UUID.randomUUID().toString().replace("-", "")), kind, place, group);
    }

    /** The next one behind it. */
    Draft next() {
        return at(kind, new Place(place.parent(), place.index() + 1), group);
    }

    Node node(String title) {
        return switch (kind) {
            case PHASE -> Phase.of(key, title);
            case MODULE -> Module.of(key, title);
            default -> Task.of(key, title).withGroup(group);
        };
    }

    Row row(int depth, int hue) {
        return new Row(new Item(RowId.of(key), kind, null, "", hue, Sums.NONE, null, List.of()), depth, Row.Fold.LEAF);
    }
}

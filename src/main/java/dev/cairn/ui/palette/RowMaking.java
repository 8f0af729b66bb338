package dev.cairn.ui.palette;

import dev.cairn.study.Fuzzy;
import dev.cairn.ui.Messages;
import dev.cairn.ui.palette.Catalogue.Found;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the lines of the palette together. */
record RowMaking(Present present, Uses uses) {
    private static final int RECENT = 4;
    private static final int SUGGESTED = 6;
    private static final List<String> SUGGESTIONS =
            List.of("undo", "week.this", "week.plan", "week.print", "week.review", "calendar", "waysBack", "whatIf");

    /** Before anything is typed: what was chosen of late, and what may be of use. */
    List<Row> suggestions(Catalogue catalogue, List<Item> commands) {
        var byId = Stream.concat(commands.stream(), catalogue.stream())
                .filter(it -> it.used() > 0 && it.kind() != Kind.NOTE)
                .collect(Collectors.toMap(it -> it.goal().id(), it -> it, (first, other) -> first));
        var recent = uses.latest().stream()
                .map(it -> byId.get(it.id()))
                .filter(Objects::nonNull)
                .limit(RECENT)
                .toList();
        var suggested = SUGGESTIONS.stream()
                .flatMap(id -> commands.stream().filter(it -> it.goal().id().equals("do " + id)))
                .filter(it -> !recent.contains(it))
                .limit(SUGGESTED)
                .toList();
        var rows = new ArrayList<Row>();
        group(rows, "palette.recent", recent, Fuzzy.of(""));
        group(rows, "palette.suggested", suggested, Fuzzy.of(""));
        return rows;
    }

    /** What was found, of each kind together, the kind with the best of all first. */
    List<Row> hits(List<Found> best, Fuzzy fuzzy) {
        var kinds = new ArrayList<Kind>();
        var byKind = new EnumMap<Kind, List<Item>>(Kind.class);
        for (Found found : best) {
            var kind = found.item().kind();
            if (!byKind.containsKey(kind)) {
                kinds.add(kind);
            }
            byKind.computeIfAbsent(kind, it -> new ArrayList<>()).add(found.item());
        }
        var rows = new ArrayList<Row>();
        for (Kind kind : kinds) {
            group(
                    rows,
                    "palette.group." + kind.name().toLowerCase(Locale.ROOT),
                    byKind.getOrDefault(kind, List.of()),
                    fuzzy);
        }
        return rows;
    }

    private void group(List<Row> rows, String heading, List<Item> items, Fuzzy fuzzy) {
        if (items.isEmpty()) {
            return;
        }
        rows.add(new Row.Heading(Messages.text(heading)));
        var places = new PlaceText(present);
        items.forEach(it -> rows.add(new Row.Hit(it, fuzzy.marks(it.title()), places.of(it))));
    }

    List<Row> quick(List<Offer> offers) {
        var rows = new ArrayList<Row>();
        if (!offers.isEmpty()) {
            rows.add(new Row.Heading(Messages.text("palette.quick")));
            offers.forEach(it -> rows.add(new Row.Quick(it)));
        }
        return rows;
    }
}

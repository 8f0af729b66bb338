package dev.cairn.paper;

import dev.cairn.drawing.Anchor;
import dev.cairn.roadmap.Resource;
import java.util.ArrayList;
import java.util.List;

/** What stands after the days of a week: texts that found no room on their cards, and the resources of the week. */
final class Appendix {
    private static final double APART = 8;
    private static final double NUMBER = 34;
    private static final double INDENT = 12;

    private final Ready ready;
    private final double width;

    /** @param width of a column */
    Appendix(Ready ready, double width) {
        this.ready = ready;
        this.width = width;
    }

    /** Texts that go on, each with the number it belongs to; none where there are none. */
    List<Row> rests(List<Card.Rest> rests) {
        var rows = new ArrayList<Row>();
        if (rests.isEmpty()) {
            return rows;
        }
        var name = ready.say("paper.rests");
        rows.add(Rows.head(name, "", Type.DAY));
        var again = Rows.head(ready.say("paper.continued", name), "", Type.DAY);
        for (Card.Rest rest : rests) {
            Rows.addUnder(rows, again, rows(rest));
        }
        return rows;
    }

    private List<Row> rows(Card.Rest rest) {
        var rows = new ArrayList<Row>();
        var goesOn = rest.title().isEmpty() ? "" : "… " + rest.title();
        rows.addAll(Rows.text(ready.block(goesOn, Type.TITLE, Type.LINE, width - NUMBER), NUMBER, false));
        var note = rest.note().isEmpty() ? "" : "… " + rest.note();
        rows.addAll(Rows.text(ready.block(note, Type.TEXT, Type.LINE, width - NUMBER), NUMBER, false));
        var first = rows.getFirst();
        int number = rest.item().number();
        rows.set(0, new Row(APART, first.height(), false, null, (sketch, area) -> {
            double baseline = area.y() + Type.baseline(Type.NUMBER, Type.LINE);
            sketch.text(area.x(), baseline, number == 0 ? "–" : ready.number(number), Type.NUMBER, Anchor.START);
            first.content().draw(sketch, area);
        }));
        return rows;
    }

    /** The resources of modules; none where there are none. */
    List<Row> resources(List<WeekItems.Share> shares) {
        var rows = new ArrayList<Row>();
        var name = ready.say("paper.resources");
        var again = Rows.head(ready.say("paper.continued", name), "", Type.DAY);
        for (WeekItems.Share share : shares) {
            var resources = share.module().resources();
            if (!resources.isEmpty()) {
                if (rows.isEmpty()) {
                    rows.add(Rows.head(name, "", Type.DAY));
                }
                var module = ready.block(Plain.orDash(Spots.name(share.heading())), Type.TITLE, Type.LINE, width);
                var heading = Rows.text(module, 0, true);
                heading.set(0, heading.getFirst().apart(APART));
                Rows.addUnder(rows, again, heading);
                resources.forEach(resource -> Rows.addUnder(rows, again, rows(resource)));
            }
        }
        return rows;
    }

    private List<Row> rows(Resource resource) {
        var label = resource.label();
        var title = Plain.orDash(resource.title());
        var said = label == null || label.isBlank() ? title : ready.say("paper.card", title, Plain.of(label));
        double room = width - INDENT;
        var rows = new ArrayList<>(Rows.text(ready.block(said, Type.TEXT, Type.LINE, room), INDENT, true));
        var url = resource.url();
        if (url != null) {
            var address = ready.block(Links.brief(url), Type.SMALL, Type.SMALL_LINE, room);
            rows.addAll(Rows.text(address, INDENT, true));
        }
        rows.set(0, rows.getFirst().apart(3));
        rows.set(rows.size() - 1, rows.getLast().keeping(false));
        return rows;
    }
}

package dev.cairn.paper;

import dev.cairn.drawing.Anchor;
import dev.cairn.drawing.Sketch;
import dev.cairn.drawing.TextStyle;
import java.text.ListFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The top of each page of a week: its dates, what it is about, what stands for which roadmap, and its hours. */
final class WeekHead implements PageHead {
    private static final double APART = 20;
    private static final double BELOW = 8;
    private static final double ABOVE_LEGEND = 3;
    private static final int MODULES = 3;
    private static final double LINE = 16;
    private static final TextStyle ABOUT = Type.TEXT;

    private final double width;
    private final Ready ready;
    private final TextBlock dates;
    private final Legend legend;
    private final boolean legendBeside;
    private final TextBlock about;
    private final String planned;
    private final boolean plannedBeside;

    WeekHead(WeekMatter.Numbered week, List<DayItems> days, WeekItems items, Ready ready) {
        this.ready = ready;
        width = ready.setup().area().width();
        var span = week.week().span();
        dates = ready.block(ready.dates().span(span.first(), span.last()), Type.HEADLINE, Type.HEADLINE_LINE, width);
        double beside = width - ready.width(dates.lines().getFirst(), Type.HEADLINE) - APART;
        var entries = entries(days, items);
        var narrow = new Legend(entries, items.edges(), ready, Math.max(beside, 1));
        legendBeside = narrow.rows() <= 1 && narrow.width() <= beside;
        legend = legendBeside ? narrow : new Legend(entries, items.edges(), ready, width);
        planned = planned(week, days);
        double room = width - ready.width(planned, Type.SMALL) - APART;
        plannedBeside = room >= width / 2;
        about = ready.block(about(week, items), ABOUT, LINE, plannedBeside ? room : width, 2);
    }

    private static List<Legend.Entry> entries(List<DayItems> days, WeekItems items) {
        var minutes = new int[items.edges().roadmaps().size()];
        int habits = 0;
        for (Item item : days.stream().flatMap(it -> it.items().stream()).toList()) {
            if (item.isHabit()) {
                habits += item.window().minutes();
            } else {
                minutes[item.edge()] += item.window().minutes();
            }
        }
        var entries = new ArrayList<Legend.Entry>();
        for (int edge = 0; edge < minutes.length; edge++) {
            if (minutes[edge] > 0) {
                entries.add(new Legend.Entry(edge, items.name(edge), minutes[edge]));
            }
        }
        if (habits > 0) {
            entries.add(new Legend.Entry(Item.HABIT, items.fast(days), habits));
        }
        return entries;
    }

    private String planned(WeekMatter.Numbered week, List<DayItems> days) {
        int minutes = days.stream().mapToInt(DayItems::planned).sum();
        var available = ready.figure(week.week().available());
        return minutes == 0
                ? ready.say("paper.available", available)
                : ready.say("paper.planned", ready.figure(minutes), available);
    }

    private String about(WeekMatter.Numbered week, WeekItems items) {
        var number = week.week().span().name().number();
        var shares = items.shares(week);
        if (shares.isEmpty()) {
            return ready.say("paper.week.nothing", number);
        }
        boolean several = shares.stream().map(WeekItems.Share::edge).distinct().count() > 1;
        int first = shares.getFirst().edge();
        var names = shares.stream().limit(MODULES).map(share -> {
            var name = Spots.counted(share.heading());
            return several && share.edge() != first ? ready.say("paper.from", name, items.name(share.edge())) : name;
        });
        int more = shares.size() - MODULES;
        var all = more <= 0 ? names : Stream.concat(names, Stream.of(ready.say("paper.modules", more)));
        var modules = listed(all.toList());
        return week.ofPlan().isPresent()
                ? ready.say("paper.about.plan", week.ofPlan().getAsInt(), modules)
                : ready.say("paper.about", number, modules);
    }

    private String listed(List<String> names) {
        return ListFormat.getInstance(ready.style().locale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                .format(names);
    }

    @Override
    public double height() {
        return dates.height()
                + about.height()
                + (plannedBeside ? 0 : LINE)
                + (legendBeside ? 0 : ABOVE_LEGEND + legend.height())
                + BELOW;
    }

    @Override
    public void draw(Sketch sketch) {
        var area = ready.setup().area();
        double y = area.y();
        dates.draw(sketch, area.x(), y);
        if (legendBeside) {
            legend.draw(sketch, area.right() - legend.width(), y + (Type.HEADLINE_LINE - Legend.ROW) / 2);
        }
        y += dates.height();
        about.draw(sketch, area.x(), y);
        if (plannedBeside) {
            sketch.text(area.right(), y + Type.baseline(Type.SMALL, LINE), planned, Type.SMALL, Anchor.END);
        }
        y += about.height();
        if (!plannedBeside) {
            sketch.text(area.x(), y + Type.baseline(Type.SMALL, LINE), planned, Type.SMALL, Anchor.START);
            y += LINE;
        }
        if (!legendBeside) {
            legend.draw(sketch, area.x(), y + ABOVE_LEGEND);
        }
    }
}

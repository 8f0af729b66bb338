package dev.cairn.paper;

import dev.cairn.drawing.Sketch;
import dev.cairn.schedule.hours.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A week as a grid. Where its seven columns would be too narrow for words, the days stand in bands, one below the other or each on pages of
 * its own. Where all of a day, drawn to one scale, is more than a page holds, the lines for notes give way first, then the cards are set
 * closer, then each day becomes a list without a scale; only what does not even fit then is shared out over pages by its time. Texts no card
 * can hold go on after the grid.
 */
final class GridPages {
    /** Pixels: what real names at 9 points take, one word beside another. */
    private static final double LEAST_COLUMN = 108;
    /** Pixels between a card and the lines beside its column. */
    static final double CARD_INSET = 4;
    /** Pixels a minute has to have for bands to share a page. */
    private static final double STACKED_SCALE = 0.8;

    private static final double BETWEEN_BANDS = 12;
    private static final int FOLD_FROM = 75;
    private static final double ROOM_FOR_TWO_LINES = 330;
    private static final double ROOM_FOR_ONE_LINE = 240;
    private static final int DAYS = 7;

    private final WeekItems items;
    private final WeekChoices choices;
    private final Ready ready;
    private final Foot foot;
    private final double gutter;

    GridPages(WeekItems items, WeekChoices choices, Ready ready, Foot foot) {
        this.items = items;
        this.choices = choices;
        this.ready = ready;
        this.foot = foot;
        double labels = IntStream.range(0, 24)
                .mapToDouble(hour -> ready.width(ready.dates().mark(60 * hour), Type.SMALL))
                .max()
                .orElse(0);
        double notes = choices.has(Part.NOTES) ? ready.width(ready.say("paper.notes"), Type.SMALL) : 0;
        gutter = Math.max(labels, notes) + 2 * CARD_INSET;
    }

    /** The pages of a week, without their feet. */
    List<Sketch> of(WeekMatter.Numbered week) {
        var days = items.days(week);
        var head = new WeekHead(week, days, items, ready);
        boolean empty = days.stream().allMatch(it -> it.items().isEmpty());
        var best = grid(days, head, CardType.CHOICES.getFirst(), empty);
        for (CardType type : CardType.CHOICES.subList(1, CardType.CHOICES.size())) {
            if (best.pages().size() > best.bands().size()) {
                var next = grid(days, head, type, empty);
                best = !next.pages().isEmpty()
                                && next.pages().size() < best.pages().size()
                        ? next
                        : best;
            }
        }
        var pages = new ArrayList<>(best.pages());
        pages.addAll(appendix(best.bands(), head, items.shares(week)));
        return pages;
    }

    /** Days side by side, in bands, and the pages they make. */
    private record Grid(List<List<Column>> bands, List<Sketch> pages) {}

    private Grid grid(List<DayItems> days, WeekHead head, CardType type, boolean empty) {
        var frame = frame(head);
        var bands = groups(days, frame).stream()
                .map(group -> columns(group, frame, type))
                .toList();
        return new Grid(bands, type.timed() ? listed(bands, head, frame) : pages(bands, head, frame, empty));
    }

    /** Each day a list of its own, each band a page; none where a day is longer than a page. */
    private List<Sketch> listed(List<List<Column>> bands, WeekHead head, GridFrame frame) {
        var pages = new ArrayList<Sketch>();
        for (List<Column> band : bands) {
            var roomy = roomy(frame, it -> ListedBand.height(band) <= it.axisRoom());
            if (roomy.isEmpty()) {
                return List.of();
            }
            var page = page(head);
            new ListedBand(roomy.get(), band, ready, page).draw();
            pages.add(page);
        }
        return pages;
    }

    private GridFrame frame(WeekHead head) {
        var area = ready.setup().area();
        double top = area.y() + head.height();
        double room = foot.top() - top;
        int lines = room > ROOM_FOR_TWO_LINES ? 2 : room > ROOM_FOR_ONE_LINE ? 1 : 0;
        return new GridFrame(area, top, foot.top(), gutter, choices.has(Part.NOTES) ? lines : 0);
    }

    /** The days that stand side by side. */
    private static List<List<DayItems>> groups(List<DayItems> days, GridFrame frame) {
        int most = Math.clamp((int) ((frame.area().width() - frame.gutter()) / LEAST_COLUMN), 1, DAYS);
        int pages = (DAYS + most - 1) / most;
        var groups = new ArrayList<List<DayItems>>();
        for (int page = 0, first = 0; page < pages; page++) {
            int size = (DAYS - first + pages - page - 1) / (pages - page);
            groups.add(days.subList(first, first + size));
            first += size;
        }
        return groups;
    }

    private List<Column> columns(List<DayItems> group, GridFrame frame, CardType type) {
        double width = frame.columnWidth(group.size()) - 2 * CARD_INSET;
        double highest = frame.axisRoom() - Card.GAP;
        return group.stream()
                .map(day -> Column.of(
                        day,
                        day.items().stream()
                                .map(item -> Card.of(item, items.edges(), ready, type, width, highest))
                                .toList()))
                .toList();
    }

    private List<Sketch> pages(List<List<Column>> bands, WeekHead head, GridFrame frame, boolean empty) {
        var pages = new ArrayList<Sketch>();
        var frames = stacked(bands, frame);
        if (!frames.isEmpty()) {
            var page = page(head);
            for (int i = 0; i < bands.size(); i++) {
                new GridBand(frames.get(i), bands.get(i), PagePart.WHOLE, ready, page).draw(empty && i == 0);
            }
            pages.add(page);
            return pages;
        }
        for (List<Column> band : bands) {
            var roomy = roomy(frame, it -> parts(band, it).size() == 1).orElse(frame);
            for (PagePart part : parts(band, roomy)) {
                var page = page(head);
                new GridBand(roomy, band, part, ready, page).draw(empty && pages.isEmpty());
                pages.add(page);
            }
        }
        return pages;
    }

    /** Lines for notes give way, where that saves a page. */
    private static Optional<GridFrame> roomy(GridFrame frame, Predicate<GridFrame> enough) {
        for (int lines = frame.noteLines(); lines >= 0; lines--) {
            var fewer = frame.withNoteLines(lines);
            if (enough.test(fewer)) {
                return Optional.of(fewer);
            }
        }
        return Optional.empty();
    }

    private static List<PagePart> parts(List<Column> band, GridFrame frame) {
        var cards = band.stream().flatMap(it -> it.cards().stream()).toList();
        return new PageParts(stretches(band), cards, frame.axisRoom()).parts();
    }

    private static Sketch page(WeekHead head) {
        var page = new Sketch();
        head.draw(page);
        return page;
    }

    /** Where bands stand that share one page; empty where they have too little room there. */
    private static List<GridFrame> stacked(List<List<Column>> bands, GridFrame frame) {
        double between = BETWEEN_BANDS * (bands.size() - 1);
        var heights = bands.stream()
                .mapToDouble(band -> frame.besides() + height(band))
                .toArray();
        double all =
                IntStream.range(0, heights.length).mapToDouble(i -> heights[i]).sum();
        double room = frame.bottom() - frame.top() - between;
        var frames = new ArrayList<GridFrame>();
        double top = frame.top();
        for (int i = 0; i < heights.length && bands.size() > 1 && all <= room; i++) {
            double height = heights[i] * room / all;
            frames.add(frame.between(top, top + height));
            top += height + BETWEEN_BANDS;
        }
        return frames;
    }

    private static double height(List<Column> band) {
        var slots = band.stream()
                .flatMap(it -> it.cards().stream())
                .map(it -> it.slot(Window.DAY))
                .toList();
        return Math.max(GridFrame.LEAST_AXIS, HourScale.height(stretches(band), slots, STACKED_SCALE));
    }

    private List<Sketch> appendix(List<List<Column>> bands, WeekHead head, List<WeekItems.Share> shares) {
        var flow = new Flow(head, ready.setup().area(), foot.top() - 6);
        var appendix = new Appendix(ready, flow.width());
        var rows = new ArrayList<>(appendix.rests(bands.stream()
                .flatMap(List::stream)
                .flatMap(column -> column.cards().stream())
                .map(placed -> placed.card().rest())
                .flatMap(Optional::stream)
                .toList()));
        if (choices.has(Part.RESOURCES)) {
            rows.addAll(appendix.resources(shares));
        }
        flow.put(rows);
        return rows.isEmpty() ? List.of() : flow.pages();
    }

    /** What of the day is shown: all in which something can happen, and short times between. */
    static List<Window> stretches(List<Column> columns) {
        var shown = new ArrayList<Window>();
        for (Window window :
                Window.merged(columns.stream().flatMap(Column::shown).toList())) {
            if (!shown.isEmpty() && window.from() - shown.getLast().to() < FOLD_FROM) {
                shown.set(shown.size() - 1, new Window(shown.getLast().from(), window.to()));
            } else {
                shown.add(window);
            }
        }
        return shown;
    }
}

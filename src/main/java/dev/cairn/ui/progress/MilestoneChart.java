package dev.cairn.ui.progress;

import dev.cairn.drawing.Anchor;
import dev.cairn.drawing.Area;
import dev.cairn.drawing.Ink;
import dev.cairn.drawing.Measure;
import dev.cairn.drawing.Sketch;
import dev.cairn.drawing.Stroke;
import dev.cairn.figures.Milestone;
import dev.cairn.roadmap.Landmark;
import dev.cairn.ui.Messages;
import dev.cairn.ui.RoadmapText;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Projects, assessments and certificates on a line: the last one that is done, and what comes then. */
final class MilestoneChart implements Chart {
    private static final double HEIGHT = 78;
    private static final double LEAST = 132;
    private static final double WIDEST = 220;
    private static final double LEFT = 8;
    private static final double LINE = 10;
    private static final double DIAMOND = 7;

    /** Letters of a word for the kind, such as "Mini Project"; what is longer is a name. */
    private static final int LONGEST_KIND = 16;

    private final Report report;
    private final List<Milestone> all;
    private final int done;

    MilestoneChart(Report report) {
        this.report = report;
        all = report.figures().milestones();
        done = Math.toIntExact(all.stream().filter(MilestoneChart::isDone).count());
    }

    private static boolean isDone(Milestone it) {
        return it.done() != null || !it.known();
    }

    @Override
    public ChartName name() {
        return ChartName.MILESTONES;
    }

    @Override
    public String note() {
        if (all.isEmpty()) {
            return "";
        }
        var count = Messages.text("progress.milestones.count", done, all.size());
        return next().flatMap(it -> Optional.ofNullable(it.planned())
                        .map(day -> Messages.text(
                                "progress.milestones.next",
                                own(it.title()),
                                ChronoUnit.DAYS.between(report.today(), day),
                                count)))
                .orElse(count);
    }

    private Optional<Milestone> next() {
        return all.stream().skip(done).findFirst();
    }

    @Override
    public double height(double width) {
        return all.isEmpty() ? 24 : HEIGHT;
    }

    @Override
    public Picture draw(double width, Measure letters) {
        if (all.isEmpty()) {
            return Hand.nothing(Messages.text("progress.milestones.nothing"), width, height(width), letters);
        }
        int fit = Math.max(1, (int) Math.floor(width / LEAST));
        int first = Math.clamp(done - 1L, 0, Math.max(0, all.size() - fit));
        var shown = all.subList(first, Math.min(all.size(), first + fit));
        double pitch = Math.min(WIDEST, width / shown.size());
        var sketch = new Sketch();
        var marks = new ArrayList<Mark>();
        double end = LEFT + (shown.size() - 1) * pitch;
        boolean more = first + fit < all.size();
        sketch.line(first > 0 ? 0 : LEFT, LINE, more ? width : Math.max(end, LEFT + 1), LINE, Stroke.of(Ink.EDGE, 1));
        way(first, shown.size(), pitch, sketch);
        for (int i = 0; i < shown.size(); i++) {
            milestone(shown.get(i), LEFT + i * pitch, pitch, letters, sketch);
            marks.add(new Mark(
                    new Area(i * pitch, 0, pitch - 6, HEIGHT - 4),
                    why(shown.get(i)),
                    new Goal.Node(shown.get(i).roadmap(), shown.get(i).node())));
        }
        return new Picture(sketch.shapes(), marks);
    }

    /** How far the way to the next one is gone, by days. */
    private void way(int first, int count, double pitch, Sketch sketch) {
        int reached = done - first;
        if (reached <= 0) {
            return;
        }
        double x = LEFT + (reached - 1) * pitch;
        if (reached < count) {
            x += part() * pitch;
        }
        sketch.line(first > 0 ? 0 : LEFT, LINE, x, LINE, Stroke.of(Ink.DATA, 2));
    }

    private double part() {
        var from = all.get(done - 1).done();
        var to = next().map(Milestone::planned).orElse(null);
        if (from == null || to == null || !to.isAfter(from)) {
            return 0;
        }
        double days = ChronoUnit.DAYS.between(from, to);
        return Math.clamp(ChronoUnit.DAYS.between(from, report.today()) / days, 0, 1);
    }

    private void milestone(Milestone it, double x, double pitch, Measure letters, Sketch sketch) {
        boolean reached = isDone(it);
        sketch.diamond(x, LINE, DIAMOND, reached ? Ink.DATA : Ink.BG, Stroke.of(reached ? Ink.DATA : Ink.MUT, 1.5));
        double room = pitch - 16;
        double y = LINE + 26;
        for (String line : title(it, room, letters)) {
            sketch.text(x - LEFT, y, line, Hand.TEXT, Anchor.START);
            y += 15;
        }
        sketch.text(x - LEFT, y + 1, letters.fit(when(it), Hand.SMALL, room), Hand.SMALL, Anchor.START);
    }

    /** "Predict house prices" for "Project: Predict house prices": what all of them are called tells none from another. */
    static String own(String title) {
        var head = RoadmapText.shortTitle(title);
        var rest = title.substring(Math.min(title.length(), title.indexOf(head) + head.length() + 1))
                .strip();
        return !rest.isEmpty() && head.length() <= LONGEST_KIND && Landmark.isCalledSo(head) ? rest : head;
    }

    /** In two lines at most. */
    private static List<String> title(Milestone it, double room, Measure letters) {
        var lines = Lines.of(own(it.title()), Hand.TEXT, room, letters);
        var first = letters.fit(lines.getFirst(), Hand.TEXT, room);
        return lines.size() == 1
                ? List.of(first)
                : List.of(first, letters.fit(String.join(" ", lines.subList(1, lines.size())), Hand.TEXT, room));
    }

    private String when(Milestone it) {
        var day = it.done();
        if (day != null) {
            return Messages.text("progress.milestones.done", brief(day));
        }
        if (!it.known()) {
            return Messages.text("progress.milestones.before");
        }
        var planned = it.planned();
        return planned == null ? Messages.text("progress.milestones.unplanned") : brief(planned);
    }

    private String brief(LocalDate day) {
        return Say.day(day, report.today());
    }

    private String why(Milestone it) {
        return Messages.text("progress.milestones.why", it.title(), Say.kind(it.kind()), when(it));
    }

    @Override
    public Numbers numbers() {
        return new Numbers(
                List.of(
                        Messages.text("progress.head.milestone"),
                        Messages.text("progress.head.kind"),
                        Messages.text("progress.head.doneon"),
                        Messages.text("progress.head.plannedfor")),
                all.stream()
                        .map(it -> Numbers.row(
                                Cell.text(it.title()),
                                Cell.text(Say.kind(it.kind())),
                                it.known()
                                        ? Cell.day(it.done(), report.today())
                                        : Cell.text(Messages.text("progress.milestones.before")),
                                Cell.day(it.planned(), report.today())))
                        .toList());
    }

    @Override
    public String spoken() {
        return all.isEmpty() ? Messages.text("progress.milestones.nothing") : note();
    }
}

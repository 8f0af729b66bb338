package dev.cairn.paper;

import dev.cairn.roadmap.Heading;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Task;
import dev.cairn.schedule.hours.Window;
import dev.cairn.week.Entry;
import dev.cairn.week.Sheet;
import dev.cairn.week.WeekDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Chooses what of a week is printed, and finds the words for it. What was moved away is not: its number would stand there twice. */
final class WeekItems {
    private final WeekMatter matter;
    private final WeekChoices choices;
    private final Spots spots;
    private final Edges edges;
    private final String habits;
    private final String reviews;

    WeekItems(WeekMatter matter, WeekChoices choices, Ready ready) {
        this.matter = matter;
        this.choices = choices;
        spots = new Spots(matter.roadmaps());
        habits = ready.say("paper.habits");
        reviews = ready.say("paper.reviews");
        edges = new Edges(
                matter.roadmaps().keySet().stream().filter(this::occurs).toList());
    }

    private boolean occurs(RoadmapId roadmap) {
        return matter.weeks().stream()
                .flatMap(it -> it.week().entries())
                .anyMatch(it -> isShown(it) && it.roadmap().equals(roadmap));
    }

    private boolean isShown(Entry entry) {
        return entry.isOpen() || entry.isDone() && choices.has(Part.DONE);
    }

    Edges edges() {
        return edges;
    }

    /** What a roadmap is called, in brief. */
    String name(int edge) {
        var id = edges.roadmaps().get(edge);
        var roadmap = matter.roadmaps().get(id);
        return roadmap == null ? id.slug() : Spots.brief(roadmap.title());
    }

    /** What all that lies fast in some days is called together: habits, and reviews. */
    String fast(List<DayItems> days) {
        boolean anyHabit = days.stream().anyMatch(it -> !it.day().habits().isEmpty()) && choices.has(Part.HABITS);
        boolean anyReview = days.stream().anyMatch(it -> !it.day().reviews().isEmpty()) && choices.has(Part.REVIEWS);
        return anyHabit && anyReview ? habits + ", " + reviews : anyReview ? reviews : habits;
    }

    /** Whether a task has several boxes to tick in some week. */
    boolean anySeveralTimes() {
        return matter.weeks().stream().anyMatch(it -> {
            var seen = new HashSet<Sheet.Line>();
            return it.week()
                    .entries()
                    .filter(Entry::isOpen)
                    .anyMatch(entry -> !seen.add(new Sheet.Line(entry.roadmap(), entry.task())));
        });
    }

    List<DayItems> days(WeekMatter.Numbered week) {
        return week.week().days().stream().map(day -> day(day, week.sheet())).toList();
    }

    private DayItems day(WeekDay day, Sheet sheet) {
        var items = new ArrayList<Item>();
        day.entries().stream()
                .filter(this::isShown)
                .map(entry -> item(entry, sheet))
                .forEach(items::add);
        if (choices.has(Part.HABITS)) {
            day.habits().stream()
                    .map(it -> fast(it.window(), Plain.orDash(it.title())))
                    .forEach(items::add);
        }
        if (choices.has(Part.REVIEWS)) {
            day.reviews().stream().map(it -> fast(it, reviews)).forEach(items::add);
        }
        items.sort(Comparator.comparing(Item::window).thenComparingInt(Item::number));
        return new DayItems(day, items);
    }

    private static Item fast(Window window, String title) {
        return new Item(window, 0, Item.HABIT, false, new Item.Words(title, "", "", ""));
    }

    private Item item(Entry entry, Sheet sheet) {
        int edge = edges.place(entry.roadmap());
        var words = spots.of(entry.roadmap(), entry.task())
                .map(spot -> words(spot))
                .orElseGet(() -> new Item.Words(entry.task().value(), "", name(edge), ""));
        int number = sheet.number(entry.roadmap(), entry.task()).orElse(0);
        return new Item(entry.window(), number, edge, entry.isDone(), words);
    }

    private Item.Words words(Spots.Spot spot) {
        boolean details = choices.has(Part.DETAILS);
        var heading = spot.module().heading();
        return new Item.Words(
                title(spot.task()),
                details ? Spots.label(heading) : "",
                details ? Spots.name(heading) : "",
                choices.has(Part.NOTES) ? Plain.of(spot.task().note()) : "");
    }

    private static String title(Task task) {
        return Plain.orDash(task.title());
    }

    /** The modules a week is about, and the minutes they take in it, the most first. */
    List<Share> shares(WeekMatter.Numbered week) {
        Map<Sheet.Line, Share> shares = new LinkedHashMap<>();
        week.week()
                .entries()
                .filter(this::isShown)
                .forEach(entry -> spots.of(entry.roadmap(), entry.task())
                        .map(spot -> share(entry, spot))
                        .ifPresent(share -> shares.merge(
                                new Sheet.Line(entry.roadmap(), share.module().key()), share, Share::plus)));
        return shares.values().stream()
                .sorted(Comparator.comparingInt(Share::minutes).reversed())
                .toList();
    }

    private Share share(Entry entry, Spots.Spot spot) {
        return new Share(
                edges.place(entry.roadmap()), spot.module(), entry.session().minutes());
    }

    /** A module and the minutes it takes. */
    record Share(int edge, Module module, int minutes) {
        Share plus(Share other) {
            return new Share(edge, module, minutes + other.minutes);
        }

        Heading heading() {
            return module.heading();
        }
    }
}

package dev.cairn.schedule.hours;

import dev.cairn.roadmap.About;
import dev.cairn.roadmap.WeeklyHours;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Weekly windows to start from: those a roadmap states. */
public final class WeekTemplates {
    private static final int WITHOUT_A_WORD = 10 * 60;

    /** What commitments are called that are parts of one week, not weeks to choose from. */
    private static final Set<String> PARTS = Set.of(
            "theory",
            "practice",
            "community",
            "reading",
            "coding",
            "exercises",
            "projects",
            "review",
            "theorie",
            "praxis",
            "gemeinschaft",
            "lesen",
            "übung",
            "übungen",
            "projekte",
            "wiederholung");

    private WeekTemplates() {}

    /**
     * The weeks a document states, the one it {@link About#assumedWeek assumes} first. Ranges are taken at their middle; of commitments for one stretch of
     * time after the other, the least that is enough for all of them comes first. Never empty: where none is stated, one of ten hours
     * without a name.
     */
    public static List<WeekTemplate> of(About about) {
        var sample = sample(about);
        var templates = new LinkedHashMap<WeekPattern, WeekTemplate>();
        for (WeeklyHours stated : inOrder(together(about.weeklyHours()), about.assumedWeek())) {
            int minutes = stated.minutes().middle();
            var windows = minutes == sample.minutes() ? sample : WeekLayout.of(minutes);
            if (!windows.isEmpty()) {
                templates.putIfAbsent(windows, new WeekTemplate(stated.label(), windows, 0));
            }
        }
        if (!sample.isEmpty()) {
            int line = about.sampleWeek().getFirst().line();
            templates.putIfAbsent(sample, new WeekTemplate("", sample, line));
        }
        return templates.isEmpty()
                ? List.of(new WeekTemplate("", WeekLayout.of(WITHOUT_A_WORD), 0))
                : List.copyOf(templates.values());
    }

    private static List<WeeklyHours> inOrder(List<WeeklyHours> stated, Optional<WeeklyHours> assumed) {
        var inOrder = new ArrayList<WeeklyHours>();
        Stretches.enough(stated).or(() -> assumed.filter(stated::contains)).ifPresent(inOrder::add);
        stated.stream().filter(it -> !inOrder.contains(it)).forEach(inOrder::add);
        return inOrder;
    }

    /** The commitments, with the parts of a week as one: their total where that is stated too, or else their sum. */
    private static List<WeeklyHours> together(List<WeeklyHours> stated) {
        var parts = stated.stream().filter(it -> isPart(it.label())).toList();
        var whole = new ArrayList<>(stated);
        whole.removeAll(parts);
        parts.stream()
                .reduce((one, other) -> new WeeklyHours(
                        one.label() + " + " + other.label(), one.minutes().plus(other.minutes())))
                .filter(sum -> whole.stream().noneMatch(it -> it.minutes().equals(sum.minutes())))
                .ifPresent(sum -> whole.add(Math.min(stated.indexOf(parts.getFirst()), whole.size()), sum));
        return whole;
    }

    private static boolean isPart(String label) {
        return PARTS.contains(label.strip().toLowerCase(Locale.ROOT));
    }

    /** The sample week; none where it is a weekend only, and the document says elsewhere how much a week takes. */
    private static WeekPattern sample(About about) {
        var days = about.sampleWeek();
        boolean whole = days.stream().anyMatch(it -> !DayNames.WEEKEND.containsAll(it.days()));
        if (!whole && !about.weeklyHours().isEmpty()) {
            return WeekPattern.NONE;
        }
        var minutes = new EnumMap<DayOfWeek, Integer>(DayOfWeek.class);
        days.forEach(line ->
                line.days().forEach(day -> minutes.merge(day, line.minutes().middle(), Integer::sum)));
        return WeekLayout.days(minutes);
    }

    /**
     * The habits of a document that have a place in the week, as it seems to mean them: on workdays before work, on the weekend in the early
     * evening, one after the other. Habits without known days or length are left out.
     */
    public static List<Block> habits(About about) {
        return Habits.blocks(about.habits());
    }
}

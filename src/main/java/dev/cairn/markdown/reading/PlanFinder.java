package dev.cairn.markdown.reading;

import dev.cairn.markdown.words.Period;
import dev.cairn.markdown.words.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headings that carry the plan: one level of those that speak of time or stages, else the shallowest level with something
 * to do below two or more of its headings.
 */
final class PlanFinder {
    private final Section title;
    private final ToIntFunction<Section> work;
    private final int all;

    private PlanFinder(Section title, boolean boxed) {
        this.title = title;
        work = boxed
                ? section -> section.wholeWeight().boxes()
                : section -> section.wholeWeight().items();
        all = work.applyAsInt(title);
    }

    /**
     * The phases of a document.
     *
     * @param phases in reading order; empty where there is nothing to do
     * @param boxed whether their tasks are checkboxes
     */
    record Plan(List<Section> phases, boolean boxed) {}

    /** @param title the section whose heading names the document, or the root */
    static Plan find(Section title) {
        boolean boxed = title.wholeWeight().boxes() > 0;
        var plan = find(title, boxed);
        return new Plan(WorkBesideThePlan.with(plan.phases(), plan.boxed()), plan.boxed());
    }

    private static Plan find(Section title, boolean boxed) {
        var finder = new PlanFinder(title, boxed);
        if (finder.all == 0) {
            return new Plan(finder.proseOnly(), boxed);
        }
        var timed = finder.timed();
        if (timed.isEmpty() && boxed) {
            // Weeks of plain items, and a checklist beside them: the weeks are the plan.
            timed = new PlanFinder(title, false).timed();
            if (!timed.isEmpty()) {
                return new Plan(timed, false);
            }
        }
        if (!timed.isEmpty()) {
            return new Plan(timed, boxed);
        }
        var schedules = boxed ? List.<Section>of() : WeekTables.in(title);
        if (!schedules.isEmpty() && !finder.isCountedPlan()) {
            return new Plan(schedules, false);
        }
        var shallowest = finder.shallowest(section -> !isAside(section));
        return new Plan(shallowest.isEmpty() ? finder.single() : shallowest, boxed);
    }

    /** Whether a heading comments on the plan, by its own words or by those it stands under. */
    static boolean isAside(Section section) {
        for (@Nullable Section at = section; at != null; at = at.parent()) {
            boolean named = at.level() > 1
                    || at.parent() != null && at.parent().children().size() > 1;
            if (named && at.level() > 0 && at.isAside()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a heading's own words say that it comments on the plan. */
    static boolean isAside(HeadingText text) {
        var words = Vocabulary.standard();
        return text.period() == null
                && (words.mentions(text.title(), "aside.any")
                        || !text.numbered() && words.is(text.title(), "aside.whole"));
    }

    private List<Section> timed() {
        var byLevel = new TreeMap<Integer, List<Section>>();
        sections()
                .filter(section -> speaksOfTime(section) && !isAside(section))
                .forEach(section -> byLevel.computeIfAbsent(section.level(), ignored -> new ArrayList<>())
                        .add(section));
        int most = byLevel.values().stream().mapToInt(this::sum).max().orElse(0);
        if (most == 0) {
            return List.of();
        }
        for (var level : byLevel.values()) {
            boolean carries = sum(level) * 10 >= most * 6;
            long working = level.stream()
                    .filter(section -> work.applyAsInt(section) > 0)
                    .count();
            if (carries && (working > 1 || sum(level) * 2 >= all)) {
                return carriers(level);
            }
        }
        return List.of();
    }

    private Stream<Section> sections() {
        return title.all().filter(section -> section != title);
    }

    private int sum(List<Section> sections) {
        return sections.stream().mapToInt(work).sum();
    }

    /** Weeks or phases of nothing but prose are a plan as well: each can be ticked as a whole. */
    private List<Section> proseOnly() {
        for (int level = 1; level <= 6; level++) {
            int wantedLevel = level;
            var timed = sections()
                    .filter(section ->
                            section.level() == wantedLevel && section.text().isTime() && !isAside(section))
                    .toList();
            if (timed.size() > 1) {
                return timed;
            }
        }
        return List.of();
    }

    private static boolean speaksOfTime(Section section) {
        var text = section.text();
        return text.isTime()
                || text.stated().span() != null
                || text.stated().weeks() != null
                || text.stated().ongoing();
    }

    /** Of the headings of one level: those with the word that has most to do, and their siblings that speak of time. */
    private List<Section> carriers(List<Section> level) {
        var word = mainWord(level);
        if (word == null) {
            return withSiblings(level);
        }
        var carriers = level.stream().filter(section -> word == wordOf(section)).toList();
        var parents = parents(carriers);
        boolean small = word == Period.Word.WEEK || word == Period.Word.DAY || word == Period.Word.SPRINT;
        if (small && parents.size() > 1 && !parents.contains(title) && sameLevel(parents)) {
            var above = withSiblings(List.copyOf(parents));
            if (!above.isEmpty()) {
                return above;
            }
        }
        if (word == Period.Word.DAY && carriers.stream().allMatch(PlanFinder::isSingleDay)) {
            return List.of(parents.size() == 1 ? parents.iterator().next() : title);
        }
        return level.stream()
                .filter(section -> word == wordOf(section) || parents.contains(section.parent()))
                .filter(section -> wordOf(section) != null || work.applyAsInt(section) > 0)
                .toList();
    }

    /** Headings that only state lengths take their siblings with them: "Basics (2 weeks)", then "Advanced". */
    private List<Section> withSiblings(List<Section> level) {
        var parents = parents(level);
        var own = Set.copyOf(level);
        return sections()
                .filter(section -> section.level() == level.getFirst().level() && parents.contains(section.parent()))
                .filter(section -> own.contains(section) || work.applyAsInt(section) > 0 && !isAside(section))
                .toList();
    }

    private static Set<Section> parents(List<Section> sections) {
        var parents = new LinkedHashSet<Section>();
        for (Section section : sections) {
            var parent = section.parent();
            if (parent != null) {
                parents.add(parent);
            }
        }
        return parents;
    }

    private static boolean sameLevel(Set<Section> sections) {
        return sections.stream().map(Section::level).distinct().count() == 1;
    }

    private static boolean isSingleDay(Section section) {
        var period = section.text().period();
        return period != null && period.from() == period.to();
    }

    private Period.@Nullable Word mainWord(List<Section> level) {
        Map<Period.Word, Integer> byWord = new EnumMap<>(Period.Word.class);
        int without = 0;
        for (Section section : level) {
            var word = wordOf(section);
            if (word == null) {
                without += work.applyAsInt(section);
            } else {
                byWord.merge(word, work.applyAsInt(section), Integer::sum);
            }
        }
        var best = byWord.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<Period.Word, Integer> entry) -> entry.getValue())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()));
        return best.isPresent() && best.get().getValue() >= without ? best.get().getKey() : null;
    }

    private static Period.@Nullable Word wordOf(Section section) {
        var period = section.text().period();
        return period != null && period.word().isTime() ? period.word() : null;
    }

    /** The shallowest level with something to do below two or more headings; of numbered ones only these. */
    private List<Section> shallowest(Predicate<Section> wanted) {
        for (int level = 1; level <= 6; level++) {
            int wantedLevel = level;
            var atLevel = sections()
                    .filter(section -> section.level() == wantedLevel && wanted.test(section))
                    .toList();
            var working = atLevel.stream()
                    .filter(section -> work.applyAsInt(section) > 0)
                    .toList();
            var counted = atLevel.stream().filter(PlanFinder::isCounted).toList();
            boolean series = counted.size() > 1 && sum(counted) * 2 >= all;
            if (series && working.size() < 2) {
                return counted;
            }
            if (working.size() < 2 || sum(working) * 4 < all) {
                continue;
            }
            long numbered = working.stream().filter(PlanFinder::isCounted).count();
            if (numbered >= 2 && numbered * 2 >= working.size()) {
                return counted;
            }
            return working;
        }
        return List.of();
    }

    /** Whether headings with numbers hold most of what there is to do. */
    private boolean isCountedPlan() {
        var counted = shallowest(section -> !isAside(section) && isCounted(section));
        return counted.size() > 1 && sum(counted) * 2 >= all;
    }

    static boolean isCounted(Section section) {
        return section.text().numbered() || section.text().period() != null;
    }

    /** Where all there is to do stands below one heading, that one; else the document as a whole. */
    private List<Section> single() {
        var working = sections()
                .filter(section -> work.applyAsInt(section) > 0 && !isAside(section))
                .toList();
        var first = working.isEmpty() ? null : working.getFirst();
        boolean alone = first != null && work.applyAsInt(first) == all && first.level() > 1;
        return List.of(alone ? first : title);
    }
}

package dev.cairn.ui.palette;

import dev.cairn.progress.Change;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Standing;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import dev.cairn.schedule.hours.WeekName;
import dev.cairn.study.Edits;
import dev.cairn.study.Library;
import dev.cairn.ui.DayText;
import dev.cairn.ui.Messages;
import dev.cairn.ui.WeekBook;
import dev.cairn.ui.palette.Offer.Line;
import dev.cairn.week.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Ticking back from paper, by the numbers on a sheet: all that are named, or none. */
final class TickOffers {
    private static final int NAMED = 4;

    private final Library library;
    private final Sheets sheets;
    private final Present present;

    TickOffers(Library library, Sheets sheets, Present present) {
        this.library = library;
        this.sheets = sheets;
        this.present = present;
    }

    /**
     * What the numbers mean on the sheet that is most likely meant; where no week is named and another one was printed since, on that one
     * too: on a Sunday evening two sheets lie on the table.
     */
    List<Offer> all(Typed.Ticks ticks) {
        var offers = new ArrayList<Offer>();
        offers.add(of(ticks));
        if (ticks.week() == null && ticks.strange().isEmpty() && present.complete()) {
            sheets.kept()
                    .filter(kept -> kept.contains(now()))
                    .map(List::getFirst)
                    .filter(last -> !last.equals(now()))
                    .flatMap(sheets::of)
                    .map(sheet -> of(ticks, sheet))
                    .filter(Offer::isReady)
                    .ifPresent(offers::add);
        }
        return offers;
    }

    private WeekName now() {
        return WeekBook.span(present.today()).name();
    }

    private Offer of(Typed.Ticks ticks) {
        var verb = ticks.verb();
        if (!ticks.strange().isEmpty()) {
            return Offer.refused(
                    verb,
                    Messages.text(
                            "palette.tick.strange",
                            Wording.brief(ticks.strange().getFirst())));
        }
        var kept = sheets.kept();
        if (!sheets.failure().isEmpty()) {
            return Offer.refused(verb, sheets.failure());
        }
        if (kept.isEmpty()) {
            return Offer.waiting(verb, Messages.text("palette.tick.waiting"));
        }
        if (kept.get().isEmpty()) {
            return Offer.refused(verb, Messages.text("palette.tick.noSheet", Messages.text("key.print")));
        }
        var week = choose(ticks.week(), kept.get());
        if (week.isEmpty()) {
            return Offer.refused(verb, noneOf(ticks.week(), kept.get()));
        }
        var sheet = sheets.of(week.get());
        return sheet.isEmpty() || !present.complete()
                ? Offer.waiting(verb, Messages.text("palette.tick.waiting"))
                : of(ticks, sheet.get());
    }

    /** The week that is named; else the present one, where it has a sheet; else the one printed last. */
    private Optional<WeekName> choose(Typed.@Nullable CalendarWeek asked, List<WeekName> kept) {
        if (asked == null) {
            return Optional.of(kept.contains(now()) ? now() : kept.getFirst());
        }
        Predicate<WeekName> sameYear = week -> asked.year() == null || asked.year() == week.year();
        return kept.stream()
                .filter(week -> week.number() == asked.number())
                .filter(sameYear)
                .findFirst();
    }

    private String noneOf(Typed.@Nullable CalendarWeek asked, List<WeekName> kept) {
        var there = some(kept.stream().map(this::name).toList());
        return Messages.text("palette.tick.noSuchSheet", asked == null ? "" : Wording.week(asked), there);
    }

    private String name(WeekName week) {
        return Wording.week(week, present.today());
    }

    private Offer of(Typed.Ticks ticks, Sheet sheet) {
        var tasks = tasks(sheet);
        var wanted = ticks.verb() == Verb.TICK ? Status.DONE : Status.OPEN;
        var notThere = Messages.text("palette.tick.notThere");
        var lines = new ArrayList<Line>();
        var chosen = new LinkedHashMap<Sheet.Line, Task>();
        for (int number : ticks.numbers()) {
            var line = sheet.line(number);
            var task = line.map(tasks::get);
            line.ifPresent(
                    it -> task.filter(found -> found.status() != wanted).ifPresent(found -> chosen.put(it, found)));
            lines.add(
                    line.isEmpty()
                            ? new Line(String.valueOf(number), "", notThere, true)
                            : line(ticks.verb(), number, task, wanted));
        }
        var wrong = lines.stream().filter(Line::wrong).map(Line::number).toList();
        if (!wrong.isEmpty()) {
            return Offer.refused(ticks.verb(), wrong(ticks.verb(), wrong, sheet))
                    .with(lines);
        }
        if (chosen.isEmpty()) {
            var key = ticks.verb() == Verb.TICK ? "palette.tick.nothing" : "palette.untick.nothing";
            return Offer.refused(ticks.verb(), Messages.text(key, lines.size(), name(sheet.week())))
                    .with(lines);
        }
        var span = sheet.week().span(WeekBook.firstDay());
        var key = ticks.verb() == Verb.TICK ? "palette.tick.says" : "palette.untick.says";
        return Offer.ready(
                ticks.verb(),
                Messages.text(key, chosen.size(), name(sheet.week())),
                DayText.span(span.first(), span.last(), present.today()),
                lines,
                deed(ticks.verb(), chosen.keySet(), sheet));
    }

    private static Line line(Verb verb, int number, Optional<Task> task, Status wanted) {
        var shown = String.valueOf(number);
        if (task.isEmpty()) {
            return new Line(shown, "", Messages.text("palette.tick.gone"), true);
        }
        boolean already = task.get().status() == wanted;
        var remark =
                !already ? "" : Messages.text(verb == Verb.TICK ? "palette.tick.already" : "palette.untick.already");
        return new Line(shown, task.get().title(), remark, false);
    }

    private String wrong(Verb verb, List<String> wrong, Sheet sheet) {
        var end = Messages.text(verb == Verb.TICK ? "palette.tick.kept" : "palette.untick.kept");
        if (sheet.lines().isEmpty()) {
            return Messages.text("palette.tick.empty", name(sheet.week()), end);
        }
        var some = some(wrong);
        boolean onSheet =
                wrong.stream().allMatch(it -> sheet.line(Integer.parseInt(it)).isPresent());
        return onSheet
                ? Messages.text("palette.tick.wrongGone", wrong.size(), some, end)
                : Messages.text(
                        "palette.tick.wrong",
                        wrong.size(),
                        some,
                        name(sheet.week()),
                        sheet.lines().size(),
                        end);
    }

    private static String some(List<String> of) {
        return of.stream().limit(NAMED).collect(Collectors.joining(", ")) + (of.size() > NAMED ? ", …" : "");
    }

    /** The tasks of a sheet that are still there, each roadmap gone through once. */
    private Map<Sheet.Line, Task> tasks(Sheet sheet) {
        var keys = sheet.lines().stream()
                .collect(Collectors.groupingBy(
                        Sheet.Line::roadmap, Collectors.mapping(Sheet.Line::task, Collectors.toSet())));
        var tasks = new HashMap<Sheet.Line, Task>();
        keys.forEach((id, wanted) -> {
            var roadmap = library.standing(id).orElse(present.roadmaps().get(id));
            if (roadmap != null) {
                roadmap.allTasks()
                        .filter(task -> wanted.contains(task.key()))
                        .forEach(task -> tasks.put(new Sheet.Line(id, task.key()), task));
            }
        });
        return tasks;
    }

    private Deed deed(Verb verb, Set<Sheet.Line> chosen, Sheet sheet) {
        var standing = verb == Verb.TICK ? Standing.done(present.today()) : Standing.OPEN;
        var byRoadmap = chosen.stream()
                .collect(Collectors.groupingBy(
                        Sheet.Line::roadmap,
                        LinkedHashMap::new,
                        Collectors.mapping(Sheet.Line::task, Collectors.toList())));
        var key = verb == Verb.TICK ? "palette.tick.told" : "palette.untick.told";
        return new Deed.Steps(
                byRoadmap.keySet(),
                () -> byRoadmap.entrySet().stream()
                        .flatMap(it -> changes(it.getKey(), it.getValue(), standing).stream())
                        .toList(),
                count -> Messages.text(key, count, name(sheet.week())));
    }

    private List<Change> changes(RoadmapId id, List<Key> tasks, Standing standing) {
        return library.standing(id).map(Edits.stand(tasks, standing)).orElse(List.of()).stream()
                .map(what -> new Change(id, what))
                .toList();
    }
}

package dev.cairn.cli;

import dev.cairn.backup.Backups;
import dev.cairn.figures.Matter;
import dev.cairn.forecast.Explained;
import dev.cairn.forecast.Lately;
import dev.cairn.progress.Event;
import dev.cairn.progress.Moment;
import dev.cairn.progress.SourceFile;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.Planning;
import dev.cairn.schedule.TaskId;
import dev.cairn.schedule.hours.Availability;
import dev.cairn.schedule.hours.WeekSpan;
import dev.cairn.study.Library;
import dev.cairn.study.Outlook;
import dev.cairn.study.Overview;
import dev.cairn.study.Proposal;
import dev.cairn.study.ReviewDay;
import dev.cairn.study.ReviewLoad;
import dev.cairn.study.StudyDay;
import dev.cairn.study.StudyStore;
import dev.cairn.timing.TimerStore;
import dev.cairn.week.Diary;
import dev.cairn.week.Sheet;
import dev.cairn.week.Week;
import dev.cairn.week.WeekStore;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The library while a command works on it: what changes is saved when the change returns. */
final class OpenLibrary implements AutoCloseable {
    private final StudyStore store;
    private final WeekStore weeks;
    private final TimerStore timers;
    private final Backups backups;
    private final Map<RoadmapId, Roadmap> others = new LinkedHashMap<>();
    private final Library library;
    private final Clock clock;

    OpenLibrary(Desk.Opened opened, Clock clock) {
        store = opened.study();
        weeks = opened.weeks();
        timers = opened.timers();
        backups = opened.backups();
        this.clock = clock;
        library = new Library(store.overviews(), store, clock);
        library.put(store.notebook());
    }

    Library library() {
        return library;
    }

    List<Overview> overviews() {
        return library.overviews();
    }

    Optional<RoadmapId> withDigest(String digest) {
        return store.withDigest(digest);
    }

    /**
     * The roadmap of a name, capitals or not.
     *
     * @throws CommandFailed where there is none
     */
    Overview named(String name) {
        return overviews().stream()
                .filter(it -> it.id().slug().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new CommandFailed(missing(name)));
    }

    private String missing(String name) {
        var names = overviews().stream().map(it -> it.id().slug()).collect(Collectors.joining(", "));
        return "There is no roadmap called " + name + ". "
                + (names.isEmpty() ? "The library is empty." : "There are: " + names + ".");
    }

    /** How a roadmap stands; empty where it is no longer there. */
    Optional<Roadmap> find(RoadmapId id) {
        return store.load(id);
    }

    /** How a roadmap stands; from now on the library can change it. */
    Roadmap load(RoadmapId id) {
        var roadmap = store.load(id).orElseThrow(() -> new CommandFailed(missing(id.slug())));
        library.put(id, roadmap);
        loadLinked(id);
        return roadmap;
    }

    /** Takes in a roadmap. One of its name may have been linked before: what is linked with it changes with it. */
    RoadmapId keep(Proposal.Ready proposal) {
        library.links().roadmaps().stream()
                .filter(id -> library.standing(id).isEmpty())
                .forEach(id -> store.load(id).ifPresent(it -> library.put(id, it)));
        return library.keep(proposal).events().getFirst().roadmap();
    }

    /** What is linked with a task of a roadmap changes with it. */
    private void loadLinked(RoadmapId id) {
        library.links().groups().stream()
                .filter(group -> group.stream().anyMatch(it -> it.roadmap().equals(id)))
                .flatMap(group -> group.stream().map(TaskId::roadmap))
                .distinct()
                .filter(other -> library.standing(other).isEmpty())
                .forEach(other -> store.load(other).ifPresent(it -> library.put(other, it)));
    }

    /** The roadmaps that share the week, as the window takes them. */
    List<RoadmapId> active() {
        return Outlook.active(library.planning(), overviews());
    }

    /** Whether the learner never said which roadmaps are active. */
    boolean activeAssumed() {
        return !Outlook.activeDecided(library.planning(), overviews());
    }

    /**
     * What is planned together: all active roadmaps; one that is not active is planned alone.
     *
     * @param asked one of them, or {@link RoadmapId#ALL}
     */
    List<RoadmapId> together(RoadmapId asked) {
        var active = active();
        return asked.equals(RoadmapId.ALL) || active.contains(asked) ? active : List.of(asked);
    }

    /** What lies ahead for all active roadmaps together. */
    Outlook outlook() {
        return outlook(active(), library.planning());
    }

    /**
     * What would lie ahead for some roadmaps together.
     *
     * @param planning what was decided, or what if it were
     */
    Outlook outlook(List<RoadmapId> ids, Planning planning) {
        var reviews = library.deck().choices().wanted() ? reviews().load() : ReviewLoad.NONE;
        return Outlook.of(
                Moment.now(clock), library.notebook().with(planning), standing(ids), activeAssumed(), reviews);
    }

    /** Reads anew what is kept beside the trees: a window may have changed it meanwhile. */
    void readAnew() {
        library.put(store.notebook());
    }

    /** All cards there are, and what is asked of them today. */
    ReviewDay reviews() {
        var deck = library.deck();
        return ReviewDay.of(deck, standing(ReviewDay.roadmaps(deck, overviews())), today());
    }

    /** The hours there are, or those the active roadmaps assume where the learner never said. */
    Availability availability() {
        var given = library.planning().availability();
        return given == null ? Outlook.assumed(active().stream().map(this::load).toList()) : given;
    }

    Backups backups() {
        return backups;
    }

    TimerStore timers() {
        return timers;
    }

    /** What the figures of one roadmap, or of all, are made of; of all also those that rest but were worked on. */
    Matter matter(RoadmapId scope) {
        var outlook = outlook(together(scope), library.planning());
        var ids = scope.equals(RoadmapId.ALL) ? Matter.ofAll(library.notebook(), overviews()) : List.of(scope);
        var week = WeekSpan.holding(outlook.today(), firstDay());
        var agendas = weeks.diary(week.first(), week.last()).agendas();
        return new Matter(outlook, standing(ids), library.time(), agendas, firstDay());
    }

    /** What a forecast of one roadmap, or of all that are active, is made of. */
    Lately lately(RoadmapId scope) {
        var outlook = outlook(together(scope), library.planning());
        var since = store.after(clock.instant().minus(Duration.ofDays(Explained.DAYS_BACK)));
        var touched = since.stream().map(Event::roadmap).collect(Collectors.toSet());
        var ids = overviews().stream()
                .map(Overview::id)
                .filter(id -> outlook.roadmaps().containsKey(id) || touched.contains(id))
                .toList();
        return new Lately(outlook, scope, standing(ids), library.planning(), library.time(), since);
    }

    private Map<RoadmapId, Roadmap> standing(List<RoadmapId> ids) {
        var roadmaps = new LinkedHashMap<RoadmapId, Roadmap>();
        ids.forEach(id -> roadmaps.put(id, library.standing(id).orElseGet(() -> load(id))));
        return roadmaps;
    }

    WeekStore weeks() {
        return weeks;
    }

    /** The first day of a week where the learner lives, as the window takes it. */
    static DayOfWeek firstDay() {
        return WeekFields.of(Locale.getDefault(Locale.Category.FORMAT)).getFirstDayOfWeek();
    }

    /** @param scope one roadmap of the outlook, or {@link RoadmapId#ALL} */
    Week week(WeekSpan span, Outlook outlook, RoadmapId scope) {
        var diary = Diary.read(weeks, Week.remembered(span), outlook);
        others.putAll(diary.others());
        return Week.of(span, outlook, diary, scope);
    }

    /** All that are in the weeks that were asked for: those of an outlook, and others in which something was done then. */
    Map<RoadmapId, Roadmap> inWeeks(Outlook outlook) {
        var all = new LinkedHashMap<>(outlook.roadmaps());
        others.forEach(all::putIfAbsent);
        return all;
    }

    /** The numbers a week has on paper, with new ones for what has none yet; not kept. */
    Sheet numbered(Week week) {
        return weeks.sheet(week.span().name()).with(week);
    }

    /** The present study day; its agenda is kept. */
    StudyDay day(Outlook outlook) {
        return StudyDay.at(store, outlook);
    }

    LocalDate today() {
        return Moment.now(clock).studyDay();
    }

    /** The day on the calendar: at night the one after {@link #today()}. */
    LocalDate date() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    SourceFile source(RoadmapId id) {
        return store.source(id).orElseThrow(() -> new CommandFailed(missing(id.slug())));
    }

    @Override
    public void close() {
        store.close();
    }
}

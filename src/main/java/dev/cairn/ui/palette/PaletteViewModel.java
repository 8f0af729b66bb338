package dev.cairn.ui.palette;

import dev.cairn.progress.Step;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.study.Fuzzy;
import dev.cairn.study.Library;
import dev.cairn.study.Overview;
import dev.cairn.study.StudyStore;
import dev.cairn.ui.Background;
import dev.cairn.ui.Failures;
import dev.cairn.ui.Latest;
import dev.cairn.ui.Memory;
import dev.cairn.ui.Messages;
import dev.cairn.ui.WeekBook;
import dev.cairn.ui.palette.Catalogue.Findings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What is typed into the palette, what fits it, and what Enter does. Confined to the thread that paints. */
final class PaletteViewModel {
    private static final String MEMORY = "palette.used";

    private final Parts parts;
    private final Outcome outcome;
    private final Latest latest;
    private final Sheets sheets;
    private final Deeds deeds;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObservableList<Row> shownRows = FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");

    private Present present;
    private Uses uses;
    private List<Item> commands = List.of();
    private Catalogue catalogue = Catalogue.EMPTY;
    private EntryReader reader;
    private String typed = "";
    private Optional<Typed> entry = Optional.empty();
    private Fuzzy fuzzy = Fuzzy.of("");
    private Findings findings = Findings.NONE;
    private String failure = "";
    private int opened;
    private boolean searching;
    private boolean enterWaits;
    private boolean moved;
    private boolean busy;

    /** What it works with. */
    record Parts(Library library, StudyStore store, WeekBook book, Background background, Memory memory) {}

    /** What comes of Enter. */
    interface Outcome {
        void go(Goal goal);

        void show(LocalDate date);

        /** Something was done to the library. */
        void done(Step step, String told);
    }

    PaletteViewModel(Parts parts, Present present, Outcome outcome) {
        this.parts = parts;
        this.outcome = outcome;
        this.present = present;
        latest = new Latest(parts.background());
        sheets = new Sheets(parts.book(), this::show);
        deeds = new Deeds(parts.library(), parts.store(), parts.background());
        reader = new EntryReader(EntryWords.ofLearner(), present.today());
        uses = Uses.read(parts.memory().get(MEMORY).orElse(""));
    }

    ObservableList<Row> rows() {
        return shownRows;
    }

    /** The index of the line that Enter is about; -1 for none. */
    ReadOnlyIntegerProperty selected() {
        return selected.getReadOnlyProperty();
    }

    /** What goes on, or how much was found. */
    ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    /** A sentence in place of lines, where there are none. */
    ReadOnlyStringProperty nothing() {
        return nothing.getReadOnlyProperty();
    }

    // Opening

    /** Begins anew. What was found so far is looked through until the library is read. */
    void open(Present now) {
        present = now;
        commands = now.commands().stream().map(it -> Item.of(it, uses)).toList();
        reader = new EntryReader(EntryWords.ofLearner(), now.today());
        sheets.forget();
        failure = "";
        busy = false;
        latest.forget();
        type("");
        read(++opened);
    }

    private void read(int round) {
        var standing = new LinkedHashMap<RoadmapId, Optional<Roadmap>>();
        parts.library().overviews().stream()
                .map(Overview::id)
                .forEach(id -> standing.put(id, parts.library().standing(id)));
        parts.background().store(() -> load(standing), loaded -> list(round, loaded), why -> failed(round, why));
    }

    /** On the store's thread. */
    private Map<RoadmapId, Roadmap> load(Map<RoadmapId, Optional<Roadmap>> standing) {
        var all = new LinkedHashMap<RoadmapId, Roadmap>();
        standing.forEach(
                (id, roadmap) -> roadmap.or(() -> parts.store().load(id)).ifPresent(it -> all.put(id, it)));
        return all;
    }

    private void list(int round, Map<RoadmapId, Roadmap> roadmaps) {
        var used = uses;
        parts.background()
                .files(
                        () -> Cataloguing.of(roadmaps, used),
                        made -> listed(round, roadmaps, made),
                        why -> failed(round, why));
    }

    private void listed(int round, Map<RoadmapId, Roadmap> roadmaps, Catalogue made) {
        if (round == opened) {
            present = present.with(roadmaps);
            catalogue = made;
            search();
        }
    }

    private void failed(int round, Throwable why) {
        if (round == opened) {
            failure = Failures.sentence(why);
            show();
        }
    }

    // Typing

    void type(String text) {
        typed = text;
        moved = false;
        enterWaits = false;
        entry = reader.read(text);
        if (entry.isPresent()) {
            findings = Findings.NONE;
        }
        search();
    }

    private void search() {
        var words = sought();
        fuzzy = Fuzzy.of(words);
        if (fuzzy.isEmpty()) {
            latest.forget();
            searching = false;
            findings = Findings.NONE;
            show();
            return;
        }
        searching = true;
        if (entry.isPresent()) {
            show();
        }
        var now = catalogue;
        var question = fuzzy;
        var beside = commands;
        Predicate<Item> which = isSkip() ? SkipOffers::isSkippable : item -> true;
        latest.ask(() -> now.find(question, beside, which), this::found, why -> {
            searching = false;
            failure = Failures.sentence(why);
            show();
        });
    }

    private boolean isSkip() {
        return entry.filter(Typed.Skip.class::isInstance).isPresent();
    }

    private String sought() {
        return entry.map(it -> switch (it) {
                    case Typed.Skip skip -> skip.words();
                    case Typed.Go go -> go.where() instanceof Typed.Where.Nowhere nowhere ? nowhere.words() : typed;
                    default -> typed;
                })
                .orElse(typed);
    }

    private void found(Findings answer) {
        searching = false;
        findings = answer;
        show();
        if (enterWaits) {
            enterWaits = false;
            // What a quick entry does is said before it is done.
            if (row().filter(Row.Hit.class::isInstance).isPresent()) {
                enter();
            }
        }
    }

    // Showing

    private void show() {
        var making = new RowMaking(present, uses);
        var next = new ArrayList<Row>();
        if (typed.isBlank()) {
            next.addAll(making.suggestions(catalogue, commands));
        } else {
            next.addAll(making.quick(offers()));
            next.addAll(isSkip() ? List.of() : making.hits(findings.best(), fuzzy));
        }
        int before = selected.get();
        selected.set(-1);
        rows.setAll(next);
        selected.set(
                moved
                                && before >= 0
                                && before < rows.size()
                                && !rows.get(before).isHeading()
                        ? before
                        : first());
        nothing.set(rows.isEmpty() && !searching ? nothingFits() : "");
        said.set(saying());
    }

    private String nothingFits() {
        return typed.isBlank()
                ? ""
                : Messages.text(present.complete() ? "palette.nothing" : "palette.nothing.yet", Wording.brief(typed));
    }

    private String saying() {
        if (!failure.isEmpty()) {
            return failure;
        }
        if (!present.complete()) {
            return Messages.text("palette.reading");
        }
        return typed.isBlank() || isSkip() || entry.isPresent() && findings.total() == 0
                ? ""
                : Messages.text("palette.results", findings.total());
    }

    private List<Offer> offers() {
        return entry.map(it -> switch (it) {
                    case Typed.Ticks ticks -> List.of(new TickOffers(parts.library(), sheets, present).of(ticks));
                    case Typed.Skip skip -> skips(skip);
                    case Typed.Add add -> new AddOffers(parts.library(), present).of(add);
                    case Typed.Go go -> List.of(new GoOffers(present).of(go));
                    case Typed.Bare bare -> List.of(Offer.hint(bare.verb(), hint(bare.verb())));
                    case Typed.TooLong it2 ->
                        List.of(Offer.refused(
                                it2.verb(), Messages.text("palette.long", it2.length(), EntryReader.LONGEST)));
                })
                .orElse(List.of());
    }

    private List<Offer> skips(Typed.Skip skip) {
        return searching || !present.complete()
                ? List.of(Offer.waiting(Verb.SKIP, Messages.text("palette.reading")))
                : new SkipOffers(parts.library(), present).of(skip, findings.best());
    }

    private static String hint(Verb verb) {
        return switch (verb) {
            case TICK -> Messages.text("palette.hint.tick");
            case UNTICK -> Messages.text("palette.hint.untick");
            case SKIP -> Messages.text("palette.hint.skip");
            case ADD -> Messages.text("palette.hint.add");
            case GO -> Messages.text("palette.hint.go");
        };
    }

    // Moving

    /** The first line that Enter can be about; how to go on typing gives way to what was found. */
    private int first() {
        int hint = -1;
        for (int i = 0; i < rows.size(); i++) {
            boolean isHint =
                    rows.get(i) instanceof Row.Quick quick && quick.offer().state() == Offer.State.HINT;
            if (isHint) {
                hint = i;
            } else if (!rows.get(i).isHeading()) {
                return i;
            }
        }
        return hint;
    }

    /** Moves the selection by so many lines, headings not counted; it stays within them. */
    void move(int lines) {
        int way = Integer.signum(lines);
        int at = selected.get();
        for (int left = Math.abs(lines), i = at + way; left > 0 && i >= 0 && i < rows.size(); i += way) {
            if (!rows.get(i).isHeading()) {
                at = i;
                left--;
            }
        }
        select(at);
    }

    void select(int index) {
        if (index >= 0 && index < rows.size() && !rows.get(index).isHeading()) {
            moved = true;
            selected.set(index);
        }
    }

    /** Whether the learner has gone into the lines since something was typed. */
    boolean isMoved() {
        return moved;
    }

    private Optional<Row> row() {
        int at = selected.get();
        return at < 0 || at >= rows.size() ? Optional.empty() : Optional.of(rows.get(at));
    }

    // Doing

    /** Does what the selected line says; where something is being looked for, what is found first. */
    void enter() {
        if (searching && !isSkip()) {
            enterWaits = true;
            return;
        }
        if (!busy) {
            row().ifPresent(this::enter);
        }
    }

    private void enter(Row row) {
        switch (row) {
            case Row.Heading heading -> {}
            case Row.Hit hit -> {
                used(hit.item().goal());
                outcome.go(hit.item().goal());
            }
            case Row.Quick quick -> {
                switch (quick.offer().deed()) {
                    case Deed.Nothing refused -> said.set(quick.offer().says());
                    case Deed.Show show -> outcome.show(show.date());
                    case Deed.Steps steps -> carryOut(steps);
                }
            }
        }
    }

    private void carryOut(Deed.Steps steps) {
        busy = true;
        deeds.carryOut(
                steps,
                step -> {
                    busy = false;
                    outcome.done(step, steps.told().apply(step.events().size()));
                },
                why -> {
                    busy = false;
                    show();
                    said.set(why);
                });
    }

    private void used(Goal goal) {
        uses = uses.with(goal.id());
        parts.memory().put(MEMORY, uses.kept());
    }
}

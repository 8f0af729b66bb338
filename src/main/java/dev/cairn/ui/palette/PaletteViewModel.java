package dev.cairn.ui.palette;

import dev.cairn.progress.Step;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.study.Library;
import dev.cairn.study.StudyStore;
import dev.cairn.ui.Background;
import dev.cairn.ui.Failures;
import dev.cairn.ui.Memory;
import dev.cairn.ui.Messages;
import dev.cairn.ui.WeekBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;

/** What is typed into the palette, what fits it, and what Enter does. Confined to the thread that paints. */
final class PaletteViewModel {
    private static final String MEMORY = "palette.used";

    private final Parts parts;
    private final Outcome outcome;
    private final CatalogueReading reading;
    private final Finding finding;
    private final Sheets sheets;
    private final Deeds deeds;
    private final Lines lines = new Lines();
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");

    private Present present;
    private Uses uses;
    private List<Item> commands = List.of();
    private Catalogue catalogue = Catalogue.EMPTY;
    private EntryReader reader;
    private String typed = "";
    private Optional<Typed> entry = Optional.empty();
    private String failure = "";
    private boolean enterWaits;
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
        reading = new CatalogueReading(parts.library(), parts.store(), parts.background());
        finding = new Finding(parts.background(), this::found, this::failed);
        sheets = new Sheets(parts.book(), this::show);
        deeds = new Deeds(parts.library(), parts.store(), parts.background());
        reader = new EntryReader(EntryWords.ofLearner(), present.today());
        uses = Uses.read(parts.memory().get(MEMORY).orElse(""));
    }

    ObservableList<Row> rows() {
        return lines.rows();
    }

    /** The index of the line that Enter is about; -1 for none. */
    ReadOnlyIntegerProperty selected() {
        return lines.selected();
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
        type("");
        reading.begin(uses, this::listed, this::failed);
    }

    private void listed(Map<RoadmapId, Roadmap> roadmaps, Catalogue made) {
        present = present.with(roadmaps);
        catalogue = made;
        search();
    }

    private void failed(Throwable why) {
        failure = Failures.sentence(why);
        show();
    }

    // Typing

    void type(String text) {
        typed = text;
        lines.stay();
        enterWaits = false;
        entry = reader.read(text);
        if (entry.isPresent()) {
            finding.clear();
        }
        search();
    }

    private void search() {
        finding.mean(sought());
        if (!finding.isGoing() || entry.isPresent()) {
            show();
        }
        finding.look(catalogue, commands, isSkip() ? SkipOffers::isSkippable : item -> true);
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

    private void found() {
        show();
        if (enterWaits) {
            enterWaits = false;
            // What a quick entry does is said before it is done.
            if (lines.row().filter(Row.Hit.class::isInstance).isPresent()) {
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
            next.addAll(isSkip() ? List.of() : making.hits(finding.findings().best(), finding.fuzzy()));
        }
        lines.show(next);
        nothing.set(next.isEmpty() && !finding.isGoing() ? nothingFits() : "");
        said.set(saying());
    }

    private List<Offer> offers() {
        var found = Optional.of(finding.findings()).filter(it -> !finding.isGoing());
        return entry.map(it -> new QuickOffers(parts.library(), sheets, present).of(it, found))
                .orElse(List.of());
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
        int total = finding.findings().total();
        return typed.isBlank() || isSkip() || entry.isPresent() && total == 0
                ? ""
                : Messages.text("palette.results", total);
    }

    // Moving

    /** Moves the selection by so many lines, headings not counted; it stays within them. */
    void move(int by) {
        lines.move(by);
    }

    void select(int index) {
        lines.select(index);
    }

    /** Whether the learner has gone into the lines since something was typed. */
    boolean isMoved() {
        return lines.isMoved();
    }

    // Doing

    /** Does what the selected line says; where something is being looked for, what is found first. */
    void enter() {
        if (finding.isGoing() && !isOffered()) {
            enterWaits = true;
            return;
        }
        if (!busy) {
            lines.row().ifPresent(this::enter);
        }
    }

    /** Whether the selected line says what a quick entry does, which does not depend on what else is found. */
    private boolean isOffered() {
        return isSkip()
                || lines.row()
                        .filter(it ->
                                it instanceof Row.Quick quick && quick.offer().state() != Offer.State.HINT)
                        .isPresent();
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

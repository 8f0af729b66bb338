package dev.cairn.ui.history;

import dev.cairn.progress.Moment;
import dev.cairn.progress.Step;
import dev.cairn.study.DoneStep;
import dev.cairn.ui.Background;
import dev.cairn.ui.DayText;
import dev.cairn.ui.Messages;
import dev.cairn.ui.StepBook;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/** The list of all that was done, without its looks. Confined to the thread that paints. */
final class HistoryViewModel {
    private final StepBook book;
    private final Clock clock;
    private final Walker walker;
    private final ReadOnlyObjectWrapper<HistoryState> state = new ReadOnlyObjectWrapper<>(new HistoryState.Reading());
    private Subscription following = Subscription.EMPTY;

    HistoryViewModel(StepBook book, Background background, Clock clock) {
        this.book = book;
        this.clock = clock;
        walker = new Walker(book, background);
    }

    ReadOnlyObjectProperty<HistoryState> state() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Walk> walk() {
        return walker.walk();
    }

    void start() {
        following = Subscription.combine(
                book.turn().subscribe(turn -> refresh()), walker.walk().subscribe(walk -> refresh()));
    }

    /** A way that is not at its end ends here: what nobody sees is not taken back. */
    void stop() {
        walker.halt();
        following.unsubscribe();
    }

    /** Reads older steps, or tries to once more. */
    void older() {
        book.older();
        refresh();
    }

    void halt() {
        walker.halt();
    }

    /** Takes back all that was done after a row, so that it is the latest that stands; or does again what was, up to it. */
    void goTo(Row row) {
        if (row.is(Row.Kind.UNDONE)) {
            walker.forth(upTo(book.undone(), row.step()));
        } else {
            back(row, false);
        }
    }

    /** Takes back a row that stands, and all that was done after it. */
    void takeBack(Row row) {
        if (!row.is(Row.Kind.UNDONE)) {
            back(row, true);
        }
    }

    private void back(Row row, boolean itself) {
        var done = book.done();
        var steps = upTo(done.stream().map(DoneStep::step).toList(), row.step());
        // What stands in the way at once is known to the learner: its row says so.
        long settled = done.stream().takeWhile(it -> !it.open()).count();
        walker.back((itself ? steps : steps.subList(0, Math.max(0, steps.size() - 1)))
                .stream().skip(settled).toList());
    }

    /** The first of some steps, with this one the last; none where it is not among them. */
    private static List<Step> upTo(List<Step> steps, Step last) {
        var ids = steps.stream().map(Step::id).toList();
        return steps.subList(0, ids.indexOf(last.id()) + 1);
    }

    private void refresh() {
        if (walker.isGoing()) {
            // The list would run away below the learner's eyes.
            return;
        }
        var done = book.done();
        var undone = book.undone();
        if (done.isEmpty() && undone.isEmpty()) {
            state.set(empty());
            return;
        }
        book.wantTitles(Stream.concat(undone.stream(), done.stream().map(DoneStep::step))
                .toList());
        state.set(new HistoryState.Listed(rows(done, undone), book.hasOlder(), book.trouble()));
    }

    private HistoryState empty() {
        if (book.isReading()) {
            return new HistoryState.Reading();
        }
        return book.trouble().isEmpty() && !book.hasOlder()
                ? new HistoryState.Nothing()
                : new HistoryState.Failed(book.trouble());
    }

    private List<Row> rows(List<DoneStep> done, List<Step> undone) {
        var rows = new ArrayList<Row>();
        var day = "";
        for (Step step : undone.reversed()) {
            var head = Messages.text("history.undone", day(step));
            rows.add(row(step, Row.Kind.UNDONE, head.equals(day) ? "" : head));
            day = head;
        }
        day = "";
        boolean latest = true;
        for (DoneStep past : done) {
            var head = day(past.step());
            var kind = !past.open() ? Row.Kind.SETTLED : latest ? Row.Kind.LATEST : Row.Kind.EARLIER;
            rows.add(row(past.step(), kind, head.equals(day) ? "" : head));
            day = head;
            latest = latest && !past.open();
        }
        return rows;
    }

    private Row row(Step step, Row.Kind kind, String day) {
        var moment = step.events().getFirst().moment();
        var time = DayText.time(moment.instant().atZone(moment.zone()).toLocalTime());
        var roadmaps = book.roadmaps(step);
        var roadmap =
                roadmaps.size() > 1 ? Messages.text("history.roadmaps", roadmaps.size()) : String.join("", roadmaps);
        return new Row(step, kind, sentence(book.text(step)), roadmap, time, day);
    }

    private static String sentence(String text) {
        int first = text.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + text.substring(Character.charCount(first));
    }

    private String day(Step step) {
        var day = step.events().getFirst().moment().studyDay();
        LocalDate today = Moment.now(clock).studyDay();
        if (day.equals(today)) {
            return Messages.text("history.today");
        }
        if (day.equals(today.minusDays(1))) {
            return Messages.text("history.yesterday");
        }
        var whole = DayText.whole(day);
        return day.getYear() == today.getYear()
                ? whole
                : Messages.text("history.day.year", whole, Integer.toString(day.getYear()));
    }
}

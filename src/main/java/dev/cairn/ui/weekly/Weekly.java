package dev.cairn.ui.weekly;

import dev.cairn.progress.Step;
import dev.cairn.schedule.hours.WeekSpan;
import dev.cairn.study.Library;
import dev.cairn.ui.Background;
import dev.cairn.ui.FileChoice;
import dev.cairn.ui.Page;
import dev.cairn.ui.Places;
import dev.cairn.ui.ShellView;
import dev.cairn.ui.WeekBook;
import dev.cairn.week.WeekDraft;
import java.time.Clock;
import java.util.function.Function;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** Opens the planning of a week, and the look back at it, in place of the view. */
public final class Weekly {
    private final ShellView shell;
    private final Parts parts;
    private final WeekWords words;
    private final Function<String, Node> prose;
    private @Nullable PlanViewModel planning;
    private @Nullable WeekDraft begun;

    /** What the pages work with. */
    public record Parts(
            Library library, WeekBook book, Background background, Clock clock, Places places, FileChoice files) {}

    /** @param prose draws Markdown */
    public Weekly(ShellView shell, Parts parts, Function<String, Node> prose) {
        this.shell = shell;
        this.parts = parts;
        this.prose = prose;
        words = new WeekWords(parts.library(), parts.book());
    }

    /** Opens the short flow in which a week is planned; where it was left for elsewhere, it goes on. */
    public void plan(WeekSpan week) {
        var before = planning == null ? begun : planning.draft();
        boolean same = before != null && before.week().equals(week);
        var model = new PlanViewModel(parts, week, same ? before : null);
        shell.show(new PlanPage(model, parts, new Leaving()));
        begun = null;
        planning = model;
    }

    /** Opens the look back at a week. */
    public void review(WeekSpan week) {
        shell.show(new ReviewPage(new ReviewViewModel(parts, words, week), parts, prose, new Leaving()));
    }

    /** How a page ends. */
    final class Leaving {
        void leave(Page page) {
            shell.leave(page);
        }

        void say(String what) {
            shell.report(what);
        }

        /** The planning has ended: keeps what was wanted of the week, where the learner only went elsewhere; null for nothing. */
        void keep(@Nullable WeekDraft wanted) {
            begun = wanted;
            planning = null;
        }

        /** Shows the week that was planned, says what was done, and how to take it back. */
        void done(Page page, WeekSpan week, String what, Step step) {
            shell.leave(page);
            parts.places().week(week.first());
            shell.tell(what, step);
        }
    }
}

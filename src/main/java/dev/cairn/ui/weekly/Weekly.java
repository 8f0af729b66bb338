package dev.cairn.ui.weekly;

import dev.cairn.schedule.WeekSpan;
import dev.cairn.study.Library;
import dev.cairn.ui.Background;
import dev.cairn.ui.FileChoice;
import dev.cairn.ui.Places;
import dev.cairn.ui.ShellView;
import dev.cairn.ui.WeekBook;
import java.time.Clock;

/** Opens the planning of a week, and the look back at it, in place of the view. */
public final class Weekly {
    private final ShellView shell;

    /** What the pages work with. */
    public record Parts(
            Library library, WeekBook book, Background background, Clock clock, Places places, FileChoice files) {}

    private final Parts parts;

    public Weekly(ShellView shell, Parts parts) {
        this.shell = shell;
        this.parts = parts;
    }

    /** Opens the short flow in which a week is planned. */
    public void plan(WeekSpan week) {
        shell.say(week.toString() + parts);
    }

    /** Opens the look back at a week. */
    public void review(WeekSpan week) {
        shell.say(week.toString() + parts);
    }
}

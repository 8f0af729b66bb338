package dev.cairn.ui.calendar;

import dev.cairn.ui.Background;
import dev.cairn.ui.FileChoice;
import dev.cairn.ui.Memory;
import dev.cairn.ui.ShellView;
import dev.cairn.ui.WeekBook;
import dev.cairn.week.WeekStore;
import java.time.Clock;

/** What calendar programs get of the plan. */
public final class Calendars {
    private final ShellView shell;
    private final Parts parts;

    /** What it works with. */
    public record Parts(
            WeekBook book, WeekStore store, Background background, Memory memory, FileChoice files, Clock clock) {}

    public Calendars(ShellView shell, Parts parts) {
        this.shell = shell;
        this.parts = parts;
    }

    /** Shows the card. */
    public void open() {
        shell.say(parts.toString());
    }
}

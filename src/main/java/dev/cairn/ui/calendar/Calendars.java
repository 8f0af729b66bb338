package dev.cairn.ui.calendar;

import dev.cairn.ui.Background;
import dev.cairn.ui.Delay;
import dev.cairn.ui.FileChoice;
import dev.cairn.ui.Memory;
import dev.cairn.ui.ShellView;
import dev.cairn.ui.WeekBook;
import dev.cairn.week.CalendarWriter;
import dev.cairn.week.WeekStore;
import java.time.Clock;

/** What calendar programs get of the plan: a file, once, or one that is kept current for as long as the window is open. */
public final class Calendars {
    private final ShellView shell;
    private final CalendarsViewModel model;

    /**
     * What it works with.
     *
     * @param store only used on the store's thread
     */
    public record Parts(
            WeekBook book,
            WeekStore store,
            CalendarWriter writer,
            Background background,
            Delay delay,
            Memory memory,
            FileChoice files,
            Clock clock) {}

    /** From now on the file that is to be kept current is. */
    public Calendars(ShellView shell, Parts parts) {
        this.shell = shell;
        model = new CalendarsViewModel(parts);
    }

    /** Shows the card. */
    public void open() {
        shell.showCard(new CalendarCard(model, shell::closeCard));
    }
}

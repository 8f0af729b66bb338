package dev.cairn.ui.calendar;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.hours.WeekSpan;
import dev.cairn.ui.Background;
import dev.cairn.ui.Delay;
import dev.cairn.ui.FileChoice;
import dev.cairn.ui.Memory;
import dev.cairn.ui.Messages;
import dev.cairn.ui.ShellView;
import dev.cairn.ui.WeekBook;
import dev.cairn.week.CalendarWriter;
import dev.cairn.week.WeekStore;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** What calendar programs get of the plan: a file, once, or one that is kept current for as long as the window is open. */
public final class Calendars {
    private final ShellView shell;
    private final CalendarsViewModel model;
    private @Nullable CalendarCard card;
    private Runnable withdraw = () -> {};

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
        model.trouble().subscribe(this::tell);
    }

    /**
     * Shows the card.
     *
     * @param week of which a file is offered
     * @param scope the roadmaps it is offered of: one, or {@link RoadmapId#ALL}
     */
    public void open(WeekSpan week, RoadmapId scope) {
        model.show(week, scope);
        withdraw.run();
        card = new CalendarCard(model, shell::closeCard);
        shell.showCard(card);
    }

    /** Whoever has the card open reads it there. */
    private void tell(String trouble) {
        withdraw.run();
        withdraw = () -> {};
        boolean read = card != null && card.getScene() != null;
        if (!trouble.isEmpty() && !read) {
            withdraw = shell.warn(
                    trouble,
                    Messages.text("calendar.open"),
                    () -> open(model.once().week(), model.once().scope()));
        }
    }
}

package dev.cairn.ui.hours;

import dev.cairn.schedule.hours.WeekPattern;
import dev.cairn.ui.Messages;
import java.time.DayOfWeek;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** The windows of a usual week while they are worked on: as they are kept, and as they would be with what is being drawn or typed. */
final class WeekModel {
    private final Consumer<WeekPattern> keeper;
    private final ReadOnlyObjectWrapper<WeekPattern> kept = new ReadOnlyObjectWrapper<>(WeekPattern.NONE);
    private final ReadOnlyObjectWrapper<WeekPattern> shown = new ReadOnlyObjectWrapper<>(WeekPattern.NONE);
    private final ReadOnlyObjectWrapper<@Nullable Draft> draft = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private @Nullable Slot copied;

    /** @param keeper takes a week that is to be kept; {@link #show} tells when it is */
    WeekModel(Consumer<WeekPattern> keeper) {
        this.keeper = keeper;
    }

    /** The week as it is kept. */
    ReadOnlyObjectProperty<WeekPattern> kept() {
        return kept.getReadOnlyProperty();
    }

    /** The week as it would be. */
    ReadOnlyObjectProperty<WeekPattern> shown() {
        return shown.getReadOnlyProperty();
    }

    /** What is being drawn; null where nothing is. */
    ReadOnlyObjectProperty<@Nullable Draft> draft() {
        return draft.getReadOnlyProperty();
    }

    /** A sentence about what was just drawn; empty where there is nothing to say. */
    ReadOnlyStringProperty notice() {
        return notice.getReadOnlyProperty();
    }

    /** Follows a week that was kept; what was being drawn is dropped where its window is no longer there. */
    void show(WeekPattern week) {
        kept.set(week);
        var open = draft.get();
        if (open != null
                && open.from() != null
                && !week.on(open.from().day()).contains(open.from().window())) {
            draft.set(null);
        }
        var left = draft.get();
        shown.set(left == null ? week : left.applied(week));
    }

    void draw(Draft wanted) {
        draft.set(wanted);
        notice.set(
                wanted.cut()
                        ? Messages.text(
                                "hours.midnight",
                                HoursText.day(wanted.to().day()),
                                HoursText.day(wanted.to().day().plus(1)))
                        : "");
        shown.set(wanted.applied(kept.get()));
    }

    /** Shows a week that is being typed. */
    void preview(WeekPattern typed) {
        draft.set(null);
        shown.set(typed);
    }

    /** Keeps what was drawn; the window it has become, which may be a longer one. */
    Optional<Slot> keep() {
        var drawn = draft.get();
        if (drawn == null) {
            return Optional.empty();
        }
        draft.set(null);
        var week = drawn.applied(kept.get());
        keep(week);
        var become = WeekEdit.at(week, drawn.to().day(), drawn.to().window().from());
        become.filter(it -> !it.equals(drawn.to()))
                .ifPresent(it -> notice.set(Messages.text("hours.joined", HoursText.spoken(it))));
        return become;
    }

    /** Keeps a week as it is. */
    void keep(WeekPattern week) {
        if (week.equals(kept.get())) {
            shown.set(week);
        } else {
            keeper.accept(week);
        }
    }

    /** Drops what is being drawn or typed. */
    void cancel() {
        draft.set(null);
        notice.set("");
        shown.set(kept.get());
    }

    void remove(Slot slot) {
        cancel();
        keep(WeekEdit.without(kept.get(), slot));
    }

    void copy(Slot slot) {
        copied = slot;
    }

    /** Puts the copied window on a day; the window it has become. */
    Optional<Slot> paste(DayOfWeek day) {
        var slot = copied;
        if (slot == null) {
            return Optional.empty();
        }
        cancel();
        draw(new Draft(null, new Slot(day, slot.window()), false));
        return keep();
    }
}

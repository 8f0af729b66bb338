package dev.cairn.ui.calendar;

import dev.cairn.progress.Moment;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.hours.WeekSpan;
import dev.cairn.ui.Messages;
import dev.cairn.ui.RoadmapText;
import dev.cairn.ui.WeekBook;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** What calendars get, and how that went. Confined to the thread that paints. */
final class CalendarsViewModel {
    private static final Duration SOON = Duration.ofSeconds(2);
    /** So many weeks that are over stay in the file that is kept current. */
    private static final int WEEKS_BACK = 4;

    private final Calendars.Parts parts;
    private final CalendarWishes wishes;
    private final CalendarFiles files;
    private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper kept = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper folder = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper troubled = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper keeping = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private Once once;
    private boolean scheduled;

    CalendarsViewModel(Calendars.Parts parts) {
        this.parts = parts;
        wishes = new CalendarWishes(parts.memory());
        files = new CalendarFiles(parts);
        once = Once.of(WeekBook.span(today()), RoadmapId.ALL);
        keeping.set(wishes.keep() && wishes.folder().isPresent());
        show();
        parts.book().plan().active().subscribe(outlook -> {
            if (outlook != null) {
                keepSoon();
            }
        });
    }

    CalendarWishes wishes() {
        return wishes;
    }

    /** A sentence about the file that was made last; empty where none was. */
    ReadOnlyStringProperty saved() {
        return saved.getReadOnlyProperty();
    }

    /** A sentence about the file that is kept current. */
    ReadOnlyStringProperty kept() {
        return kept.getReadOnlyProperty();
    }

    /** Whether that sentence is about something that went wrong. */
    ReadOnlyBooleanProperty troubled() {
        return troubled.getReadOnlyProperty();
    }

    /** Why the file can be kept current no longer; the same from when that begins until it is well again, and empty then. */
    ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty keeping() {
        return keeping.getReadOnlyProperty();
    }

    /** The folder of the file that is kept current; empty where none was chosen. */
    ReadOnlyStringProperty folder() {
        return folder.getReadOnlyProperty();
    }

    /** The name of that file. */
    ReadOnlyStringProperty name() {
        return name.getReadOnlyProperty();
    }

    /** Offers a file of a week, or of as many days as were chosen last: whoever writes it again wants the same of it. */
    void show(WeekSpan week, RoadmapId scope) {
        once = once.at(week, roadmaps().containsKey(scope) ? scope : RoadmapId.ALL);
        saved.set("");
    }

    /** What goes into a file that is made once. */
    Once once() {
        return once;
    }

    void once(UnaryOperator<Once> change) {
        once = change.apply(once);
    }

    boolean isPresent(WeekSpan week) {
        return week.contains(today());
    }

    /** What the roadmaps are called that calendars can be told of, one by one. */
    Map<RoadmapId, String> roadmaps() {
        var outlook = parts.book().plan().active().get();
        var titles = new LinkedHashMap<RoadmapId, String>();
        if (outlook != null) {
            outlook.roadmaps().forEach((id, roadmap) -> titles.put(id, RoadmapText.shortTitle(roadmap.title())));
        }
        return titles;
    }

    /** Asks where to, and makes a file once; nothing where the learner thought better of it. */
    void save() {
        if (once.isBackwards()) {
            saved.set(Messages.text("calendar.range.order"));
            return;
        }
        parts.files()
                .file(Messages.text("calendar.save"), Messages.text("calendar.save.name"), "ics")
                .ifPresent(this::save);
    }

    private void save(Path file) {
        saved.set(Messages.text("calendar.save.going"));
        files.write(new CalendarFiles.Job(
                file,
                once.choices(wishes, today()),
                written -> saved.set(Messages.text("calendar.saved", written.sessions(), file.toString())),
                saved::set));
    }

    void tasks(boolean wanted) {
        wishes.tasks(wanted);
        keepSoon();
    }

    void habits(boolean wanted) {
        wishes.habits(wanted);
        keepSoon();
    }

    /** @param minutes before a session; 0 for no alarm */
    void alarm(int minutes) {
        wishes.alarm(minutes);
        keepSoon();
    }

    /** Keeps a file current from now on, or no longer; asks for a folder where there is none yet. */
    void keep(boolean wanted) {
        if (wanted && wishes.folder().isEmpty()) {
            parts.files().folder(Messages.text("calendar.folder.choose")).ifPresent(wishes::folder);
        }
        boolean possible = wanted && wishes.folder().isPresent();
        wishes.keep(possible);
        // Also where it stays as it was: whoever asked for more must see that there is not.
        keeping.set(wanted);
        keeping.set(possible);
        if (!possible) {
            trouble.set("");
        }
        show();
        if (possible) {
            keepNow();
        }
    }

    void chooseFolder() {
        parts.files().folder(Messages.text("calendar.folder.choose")).ifPresent(chosen -> {
            wishes.folder(chosen);
            show();
            keepNow();
        });
    }

    void rename(String typed) {
        if (!typed.equals(wishes.name())) {
            wishes.name(typed);
            show();
            keepNow();
        }
    }

    private void show() {
        folder.set(wishes.folder().map(Path::toString).orElse(""));
        name.set(wishes.name());
        troubled.set(false);
        kept.set(keeping.get() ? wishes.written().map(this::written).orElse("") : "");
    }

    private String written(Instant when) {
        var format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Messages.locale())
                .withZone(parts.clock().getZone());
        return Messages.text("calendar.kept.written", format.format(when));
    }

    /** Several changes shortly after one another are one. */
    private void keepSoon() {
        if (keeping.get() && !scheduled) {
            scheduled = true;
            parts.delay().after(SOON, () -> {
                scheduled = false;
                keepNow();
            });
        }
    }

    private void keepNow() {
        var outlook = parts.book().plan().active().get();
        if (outlook == null || !parts.book().plan().isPresent(outlook)) {
            // The plan that comes next has it written.
            return;
        }
        Optional<Path> file = keeping.get() ? wishes.file() : Optional.empty();
        file.ifPresent(it -> files.write(new CalendarFiles.Job(
                it, wishes.choices(RoadmapId.ALL, today().minusWeeks(WEEKS_BACK), null), this::kept, this::failed)));
    }

    private void kept(CalendarFiles.Written written) {
        if (written.changed() || wishes.written().isEmpty()) {
            wishes.written(parts.clock().instant());
        }
        trouble.set("");
        show();
    }

    private void failed(String why) {
        troubled.set(true);
        var sentence = Messages.text("calendar.kept.again", why);
        kept.set(sentence);
        if (trouble.get().isEmpty()) {
            trouble.set(sentence);
        }
    }

    private LocalDate today() {
        return Moment.now(parts.clock()).studyDay();
    }
}

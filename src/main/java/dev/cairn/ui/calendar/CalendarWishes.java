package dev.cairn.ui.calendar;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.ui.Memory;
import dev.cairn.week.CalendarChoices;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the learner wants calendars to get; remembered. */
final class CalendarWishes {
    private static final String ON = "on";
    private static final String NAME = "cairn.ics";
    private static final String ENDING = ".ics";

    private final Memory memory;

    CalendarWishes(Memory memory) {
        this.memory = memory;
    }

    boolean tasks() {
        return is("calendar.tasks");
    }

    void tasks(boolean wanted) {
        put("calendar.tasks", wanted);
    }

    boolean habits() {
        return is("calendar.habits");
    }

    void habits(boolean wanted) {
        put("calendar.habits", wanted);
    }

    /** Minutes before a session; 0 for no alarm. */
    int alarm() {
        return memory.number("calendar.alarm")
                .map(Double::intValue)
                .filter(it -> it > 0)
                .orElse(0);
    }

    void alarm(int minutes) {
        memory.put("calendar.alarm", minutes > 0 ? Integer.toString(minutes) : "");
    }

    /** Whether a file is to be kept current. */
    boolean keep() {
        return is("calendar.keep");
    }

    void keep(boolean wanted) {
        put("calendar.keep", wanted);
    }

    Optional<Path> folder() {
        try {
            return memory.get("calendar.folder").map(Path::of);
        } catch (InvalidPathException fromAnotherSystem) {
            return Optional.empty();
        }
    }

    void folder(Path folder) {
        memory.put("calendar.folder", folder.toString());
    }

    String name() {
        return memory.get("calendar.file").orElse(NAME);
    }

    /** Takes a name without what no file can have in it; the usual one where nothing is left. */
    void name(String typed) {
        var plain = typed.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip();
        var bare = plain.toLowerCase(Locale.ROOT).endsWith(ENDING)
                ? plain.substring(0, plain.length() - ENDING.length())
                : plain;
        memory.put("calendar.file", bare.replaceAll("[. ]+$", "").isEmpty() ? NAME : bare + ENDING);
    }

    Optional<Path> file() {
        return folder().map(it -> it.resolve(name()));
    }

    Optional<Instant> written() {
        try {
            return memory.get("calendar.written").map(Instant::parse);
        } catch (DateTimeException fromAnotherVersion) {
            return Optional.empty();
        }
    }

    void written(Instant when) {
        memory.put("calendar.written", when.toString());
    }

    /**
     * What is wished for, of some days.
     *
     * @param to the last day; null for all there is
     */
    CalendarChoices choices(RoadmapId scope, LocalDate from, @Nullable LocalDate to) {
        return new CalendarChoices(scope, from, to, tasks(), habits(), alarm() == 0 ? null : alarm());
    }

    private boolean is(String name) {
        return memory.get(name).filter(ON::equals).isPresent();
    }

    private void put(String name, boolean wanted) {
        memory.put(name, wanted ? ON : "");
    }
}

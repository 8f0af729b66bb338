package dev.cairn.ui.calendar;

import dev.cairn.schedule.hours.Dates;
import dev.cairn.study.Outlook;
import dev.cairn.study.WholeFile;
import dev.cairn.ui.Failures;
import dev.cairn.ui.Messages;
import dev.cairn.week.CalendarChoices;
import dev.cairn.week.CalendarEvent;
import dev.cairn.week.CalendarFile;
import dev.cairn.week.CalendarMark;
import dev.cairn.week.CalendarMatter;
import dev.cairn.week.CalendarTold;
import dev.cairn.week.Diary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Writes calendar files, one after the other: what one told is remembered before the next is made. Confined to the thread that paints. */
final class CalendarFiles {
    private final Calendars.Parts parts;
    private final Deque<Job> waiting = new ArrayDeque<>();
    private boolean running;

    /**
     * A file that is to be written.
     *
     * @param written told what became of it
     * @param failed told in a sentence why there is none; whatever stood there is as it was
     */
    record Job(Path file, CalendarChoices choices, Consumer<Written> written, Consumer<String> failed) {}

    /**
     * A file that is there.
     *
     * @param sessions in it
     * @param changed whether it was another, or none, before
     */
    record Written(int sessions, boolean changed) {}

    CalendarFiles(Calendars.Parts parts) {
        this.parts = parts;
    }

    void write(Job job) {
        waiting.add(job);
        next();
    }

    private void next() {
        if (running || waiting.isEmpty()) {
            return;
        }
        running = true;
        var job = waiting.remove();
        var outlook = parts.book().plan().active().get();
        if (outlook == null || !parts.book().plan().isPresent(outlook)) {
            ended(() -> job.failed().accept(Messages.text("calendar.failed.plan")));
            return;
        }
        var store = parts.store();
        var since = CalendarMatter.since(outlook.today());
        parts.background()
                .store(
                        () -> new Kept(Diary.read(store, new Dates(since, outlook.today()), outlook), store.marks()),
                        kept -> make(job, outlook, kept),
                        failure -> failed(job, failure));
    }

    private record Kept(Diary diary, List<CalendarMark> marks) {}

    private record Made(CalendarTold told, boolean changed) {}

    private void make(Job job, Outlook outlook, Kept kept) {
        var now = parts.clock().instant().atZone(parts.clock().getZone());
        parts.background()
                .files(
                        () -> {
                            var matter = CalendarMatter.of(outlook, kept.diary());
                            var told = CalendarTold.of(matter, job.choices(), kept.marks(), now, Messages::text);
                            return new Made(told, put(job, bytes(job, told)));
                        },
                        made -> remember(job, made),
                        failure -> failed(job, failure));
    }

    private byte[] bytes(Job job, CalendarTold told) throws IOException {
        var bytes = new ByteArrayOutputStream();
        parts.writer()
                .write(
                        new CalendarFile(
                                Messages.text("calendar.name"),
                                parts.clock().getZone(),
                                job.choices().alarm(),
                                told.events()),
                        bytes);
        return bytes.toByteArray();
    }

    /** Whether the file is another now. */
    private static boolean put(Job job, byte[] bytes) throws IOException {
        var file = job.file();
        var folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file is in a folder");
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        if (!WholeFile.isFree(file, CalendarFile::isOwn)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
            return false;
        }
        WholeFile.write(file, out -> out.write(bytes));
        return true;
    }

    private void remember(Job job, Made made) {
        long sessions = made.told().events().stream()
                .filter(it ->
                        it.said().kind() == CalendarEvent.Kind.SESSION && !it.is(CalendarEvent.Standing.CANCELLED))
                .count();
        var written = new Written(Math.toIntExact(sessions), made.changed());
        parts.background()
                .store(
                        () -> {
                            parts.store().mark(made.told().marks());
                            return written;
                        },
                        kept -> ended(() -> job.written().accept(kept)),
                        failure -> failed(job, failure));
    }

    private void failed(Job job, Throwable failure) {
        ended(() -> job.failed().accept(sentence(job.file(), failure)));
    }

    private void ended(Runnable tell) {
        running = false;
        tell.run();
        next();
    }

    private static String sentence(Path file, Throwable failure) {
        return switch (failure) {
            case NotDirectoryException gone -> Messages.text("calendar.failed.folder", gone.getFile());
            case FileAlreadyExistsException other -> Messages.text("calendar.failed.other", file.toString());
            case AccessDeniedException denied -> Messages.text("calendar.failed.denied", file.toString());
            case IOException disk -> Messages.text("calendar.failed.disk", file.toString());
            default -> Failures.sentence(failure);
        };
    }
}

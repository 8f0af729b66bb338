package dev.cairn.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cairn.recall.CardTime;
import dev.cairn.recall.DayQueue;
import dev.cairn.recall.Grade;
import dev.cairn.recall.Placed;
import dev.cairn.recall.Sitting;
import dev.cairn.study.CardEdits;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A session of reviews in a terminal, or with its answers piped in. Stops where the input ends. */
final class ReviewAsking {
    private final CairnCommand cairn;
    private final OpenLibrary library;
    private final BufferedReader in;

    /** What was graded here: not what a window graded meanwhile. */
    private final Set<UUID> graded = new HashSet<>();

    private long seconds;

    ReviewAsking(CairnCommand cairn, OpenLibrary library) {
        this.cairn = cairn;
        this.library = library;
        in = new BufferedReader(new InputStreamReader(cairn.desk().input(), UTF_8));
    }

    void ask(DayQueue queue) {
        var sitting = new Sitting(library.today(), queue.cards());
        say(Words.count(sitting.size(), "card") + ", about " + queue.minutes() + " min"
                + (queue.waiting() == 0 ? "" : "; " + queue.waiting() + " more " + ReviewText.waits(queue.waiting()))
                + ". q stops.");
        for (var current = sitting.current(); current.isPresent(); ) {
            var card = current.get();
            var grade = ask(card, (sitting.done() + 1) + "/" + sitting.size());
            if (grade.isEmpty()) {
                break;
            }
            sitting = graded(asStored(sitting), card, grade.get());
            current = sitting.current();
        }
        var ahead = sitting.current().isPresent()
                ? " " + (sitting.size() - sitting.done()) + " left for today."
                : " " + ReviewText.next(later(queue, sitting), library.today());
        say("");
        say(Words.count(graded.size(), "card") + " reviewed, " + TimerWords.length(seconds) + "." + ahead);
    }

    /** The first day after today on which something comes. */
    private @Nullable LocalDate later(DayQueue queue, Sitting sitting) {
        var due = sitting.cards().stream()
                .flatMap(it -> Optional.ofNullable(it.due()).stream())
                .filter(it -> it.isAfter(sitting.day()))
                .min(LocalDate::compareTo);
        var next = queue.next();
        return due.filter(it -> next == null || it.isBefore(next)).orElse(next);
    }

    /** The cards as they are by now: a window may be open on the same library. */
    private Sitting asStored(Sitting sitting) {
        library.readAnew();
        return sitting.with(library.library().deck());
    }

    /**
     * Grades a card as it is kept now.
     *
     * @param asked how it was when it was asked
     */
    private Sitting graded(Sitting stored, Placed asked, Answer answer) {
        var now = stored.gradable(asked);
        if (now.isEmpty()) {
            say("It was graded, put to rest or thrown away elsewhere meanwhile, and stays so.");
            return stored;
        }
        var card = now.get();
        double retention = library.library().deck().choices().retention() / 100.0;
        var after = card.card().graded(answer.grade(), stored.day(), retention, answer.seconds());
        library.library().perform(CardEdits.change(library.library().deck(), card.roadmap(), card.name(), after));
        graded.add(card.name());
        seconds += answer.seconds();
        var next = stored.with(library.library().deck());
        return answer.grade().recalled() ? next : next.last(card.name());
    }

    private record Answer(Grade grade, int seconds) {}

    /** Asks one card; empty where the learner stops. */
    private Optional<Answer> ask(Placed card, String turn) {
        var clock = cairn.desk().clock();
        long began = clock.millis();
        say("");
        say(turn + "  " + where(card));
        say("");
        card.prompt().lines().forEach(it -> say("    " + it));
        say("");
        var first = read("Enter shows the answer: ");
        if (first.isEmpty() || isStop(first.get())) {
            return Optional.empty();
        }
        ReviewText.answer(card).forEach(it -> say("    " + it));
        say("");
        while (true) {
            var typed = read("1 again, 2 hard, 3 good, 4 easy: ");
            if (typed.isEmpty() || isStop(typed.get())) {
                return Optional.empty();
            }
            var grade = Grade.numbered(typed.get());
            if (grade.isPresent()) {
                long took = Math.clamp((clock.millis() - began) / 1000, 0, CardTime.MOST);
                return Optional.of(new Answer(grade.get(), (int) took));
            }
            say("That is no grade: 1, 2, 3 or 4, or q to stop.");
        }
    }

    private static String where(Placed card) {
        var origin = card.origin();
        return origin == null
                ? card.roadmap().slug()
                : card.roadmap().slug() + " · " + Words.name(origin.module().heading());
    }

    private static boolean isStop(String typed) {
        return typed.toLowerCase(Locale.ROOT).equals("q");
    }

    private void say(String line) {
        cairn.output().line(line);
    }

    /** A line without the blanks around it; empty at the end of the input. */
    private Optional<String> read(String question) {
        cairn.output().ask(question);
        try {
            var line = in.readLine();
            if (line == null) {
                say("");
            }
            return Optional.ofNullable(line).map(String::strip);
        } catch (IOException e) {
            throw new CommandFailed(
                    "The input could not be read: " + e.getMessage() + ". What was graded is saved.", e);
        }
    }
}

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
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A session of reviews in a terminal, or with its answers piped in. Stops where the input ends. */
final class ReviewAsking {
    private final CairnCommand cairn;
    private final OpenLibrary library;
    private final BufferedReader in;
    private int seconds;

    ReviewAsking(CairnCommand cairn, OpenLibrary library) {
        this.cairn = cairn;
        this.library = library;
        in = new BufferedReader(new InputStreamReader(cairn.desk().input(), UTF_8));
    }

    void ask(DayQueue queue) {
        var sitting = new Sitting(library.today(), queue.cards());
        say(Words.count(sitting.size(), "card") + ", about " + queue.minutes() + " min"
                + (queue.waiting() == 0 ? "" : "; " + queue.waiting() + " more wait") + ". q stops.");
        var current = sitting.current();
        while (current.isPresent()) {
            var card = current.get();
            var grade = ask(card, (sitting.done() + 1) + "/" + sitting.size());
            if (grade.isEmpty()) {
                break;
            }
            sitting = graded(sitting, card, grade.get());
            current = sitting.current();
        }
        var ahead = sitting.current().isPresent()
                ? " " + (sitting.size() - sitting.done()) + " left for today."
                : " " + ReviewText.next(later(queue, sitting), library.today());
        say("");
        say(Words.count(sitting.done(), "card") + " reviewed, " + TimerWords.length(seconds) + "." + ahead);
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

    private Sitting graded(Sitting sitting, Placed card, Answer answer) {
        seconds += answer.seconds();
        double retention = library.library().deck().choices().retention() / 100.0;
        var after = card.card().graded(answer.grade(), sitting.day(), retention, answer.seconds());
        library.library().perform(CardEdits.change(library.library().deck(), card.roadmap(), card.name(), after));
        var now = sitting.with(library.library().deck());
        return answer.grade().recalled() ? now : now.last(card.name());
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

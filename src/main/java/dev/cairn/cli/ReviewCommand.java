package dev.cairn.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cairn.recall.AnkiFile;
import dev.cairn.recall.DayQueue;
import dev.cairn.recall.Placed;
import dev.cairn.study.CardEdits;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks again what was learned. */
@Command(
        name = "review",
        description = {
            "Asks again what you learned, a card at a time: think of it, press Enter, see the answer, and grade it"
                    + " from 1 (not recalled) to 4 (easy). Each grade is saved at once. q stops."
        })
final class ReviewCommand implements Callable<Integer> {
    private final CairnCommand cairn;

    @Parameters(
            arity = "0..1",
            paramLabel = "ROADMAP",
            description = "Its name in cairn list; the cards of all of them where it is left out. They share the day.")
    private @Nullable String roadmap;

    @ArgGroup
    private What what = new What();

    /** What to do in place of asking: at most one of these. */
    static final class What {
        @Option(names = "--list", description = "Prints all cards, and when each comes back.")
        private boolean list;

        @Option(names = "--json", description = "Prints a JSON object: wanted, due, waiting, minutes, next, cards.")
        private boolean json;

        @Option(names = "--anki", paramLabel = "FILE", description = "Writes the cards to a file that Anki imports.")
        private @Nullable Path anki;

        @Option(names = "--on", description = "Turns reviews on: each module you finish gives cards.")
        private boolean on;

        @Option(names = "--off", description = "Turns reviews off. The cards are kept as they are.")
        private boolean off;
    }

    ReviewCommand(CairnCommand cairn) {
        this.cairn = cairn;
    }

    @Override
    public Integer call() {
        try (var library = cairn.library()) {
            if (what.on || what.off) {
                turn(library, what.on);
                return 0;
            }
            var only = roadmap == null ? null : library.named(roadmap).id();
            var reviews = library.reviews();
            var queue = only == null ? reviews.queue() : reviews.queue(only);
            var cards = reviews.cards().stream()
                    .filter(it -> only == null || it.roadmap().equals(only))
                    .toList();
            var file = what.anki;
            if (file != null) {
                write(file, cards);
            } else if (what.json) {
                cairn.output().line(json(library, cards, queue).onLines());
            } else if (what.list) {
                cairn.output().lines(lines(cards, library.today()));
            } else {
                ask(library, queue);
            }
        }
        return 0;
    }

    private void turn(OpenLibrary library, boolean wanted) {
        var deck = library.library().deck();
        library.library().perform(CardEdits.choose(deck, deck.choices().withWanted(wanted)));
        cairn.output()
                .line(
                        wanted
                                ? "Reviews are on: " + deck.choices().minutesADay()
                                        + " min a day at most. Ask for them: cairn review."
                                : "Reviews are off. The cards are kept as they are.");
    }

    private void ask(OpenLibrary library, DayQueue queue) {
        if (!library.library().deck().choices().wanted()) {
            throw new CommandFailed("Reviews are off. Turn them on: cairn review --on.");
        }
        if (queue.cards().isEmpty()) {
            cairn.output()
                    .line((queue.waiting() == 0
                                    ? "Nothing to review today. "
                                    : "Nothing more to review today, " + queue.waiting() + " "
                                            + ReviewText.waits(queue.waiting()) + " for a day with room. ")
                            + ReviewText.next(queue.next(), library.today()));
            return;
        }
        new ReviewAsking(cairn, library).ask(queue);
    }

    private void write(Path file, List<Placed> cards) {
        var text = AnkiFile.of(cards);
        new TargetFile(file)
                .write(it -> AnkiFile.isOwn(Files.readAllBytes(it)), out -> out.write(text.getBytes(UTF_8)));
        long count = cards.stream().filter(Placed::awake).count();
        cairn.output().line("Wrote " + Words.count(count, "card") + " to " + file + ". In Anki: File, Import.");
    }

    private static JsonObject json(OpenLibrary library, List<Placed> cards, DayQueue queue) {
        var next = queue.next();
        return new JsonObject()
                .put("wanted", library.library().deck().choices().wanted())
                .put("due", queue.cards().size())
                .put("waiting", queue.waiting())
                .put("minutes", queue.minutes())
                .put("next", next == null ? null : next.toString())
                .put(
                        "cards",
                        cards.stream().map(it -> json(it, library.today())).toList());
    }

    private static JsonObject json(Placed card, LocalDate today) {
        var due = card.due();
        return new JsonObject()
                .put("id", card.name().toString())
                .put("roadmap", card.roadmap().slug())
                .put("node", card.card().node().value())
                .put("prompt", card.prompt())
                .put("state", ReviewText.state(card, today))
                .put("due", due == null ? null : due.toString());
    }

    private static List<String> lines(List<Placed> cards, LocalDate today) {
        if (cards.isEmpty()) {
            return List.of("There are no cards yet. They come with each module you finish.");
        }
        var columns = new Columns("lll");
        cards.forEach(it -> columns.add(
                ReviewText.state(it, today).equals("later") ? String.valueOf(it.due()) : ReviewText.state(it, today),
                it.roadmap().slug(),
                ReviewText.oneLine(it.prompt())));
        return columns.lines();
    }
}

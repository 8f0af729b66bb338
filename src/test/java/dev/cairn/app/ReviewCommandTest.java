package dev.cairn.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.recall.Card;
import dev.cairn.recall.CardName;
import dev.cairn.recall.Deck;
import dev.cairn.recall.Grade;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.study.CardEdits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Reviews on the command line, with the answers piped in, on a library of its own. A Monday morning. */
class ReviewCommandTest {
    private static final RoadmapId MY_PLAN = new RoadmapId("my-plan");

    @TempDir
    private Path folder;

    private Terminal at;
    private Key book = new Key("unknown");

    @BeforeEach
    void begin() throws IOException {
        at = new Terminal(folder);
        at.aSmallPlanAlone();
        at.cairn("tick", "my-plan", "read the book");
        at.cairn("tick", "my-plan", "read the paper");
        book = new Key(cards().getFirst().get("node").stringValue());
    }

    private int review(String typed, String... options) {
        at.typed = typed;
        var arguments = new String[options.length + 1];
        arguments[0] = "review";
        System.arraycopy(options, 0, arguments, 1, options.length);
        int code = at.cairn(arguments);
        at.typed = "";
        return code;
    }

    private List<JsonNode> cards() {
        assertThat(review("", "--json")).isZero();
        return Terminal.stream(at.json().get("cards")).toList();
    }

    private List<String> states() {
        return cards().stream().map(it -> it.get("state").stringValue()).toList();
    }

    @Test
    void nothingIsAskedUntilItIsTurnedOn() {
        assertThat(review("")).isOne();
        assertThat(at.complaint()).isEqualTo("cairn: Reviews are off. Turn them on: cairn review --on.\n");
        assertThat(review("", "--on")).isZero();
        assertThat(at.printed()).startsWith("Reviews are on");
        assertThat(review("")).isZero();
        assertThat(at.printed()).startsWith("3 cards, about 1 min. q stops.");
        review("", "--off");
        assertThat(review("")).isOne();
    }

    @Test
    void threeCardsAreAskedAndWhatWasForgottenComesAgain() {
        review("", "--on");
        assertThat(review("\n1\n\n3\n\n9\nx\n4\n\n3\n")).isZero();
        assertThat(at.printed())
                .contains("1/3  my-plan · Module 1.1: Basics", "    Read the book", "That is no grade")
                .contains("3 cards reviewed")
                .contains("The next come tomorrow.")
                .doesNotContain("left for today");
        assertThat(states()).containsExactly("later", "later", "later");
        assertThat(cards().getFirst().get("due").stringValue()).isGreaterThan("2026-12-07");
        assertThat(review("")).isZero();
        assertThat(at.printed()).startsWith("Nothing to review today. The next come tomorrow.");
        at.clock.pass(Duration.ofDays(400));
        assertThat(states()).containsExactly("due", "due", "due");
    }

    @Test
    void whereTheInputEndsOrTheLearnerStopsWhatWasGradedIsKept() {
        review("", "--on");
        assertThat(review("\n3\n\n")).isZero();
        assertThat(at.printed()).contains("1 card reviewed").contains("2 left for today.");
        assertThat(states()).containsExactly("later", "new", "new");
        assertThat(review("q\n")).isZero();
        assertThat(at.printed()).contains("0 cards reviewed").contains("2 left for today.");
        assertThat(review("\n1\nQ\n")).isZero();
        assertThat(states()).containsExactly("later", "due", "new");
    }

    @Test
    void cardsAreListedAndToldToPrograms() {
        assertThat(review("", "--list")).isZero();
        assertThat(at.printed()).contains("new  my-plan  Read the book");
        review("", "--on");
        review("", "--json");
        assertThat(at.json().get("wanted").booleanValue()).isTrue();
        assertThat(at.json().get("due").intValue()).isEqualTo(3);
        assertThat(at.json().get("minutes").intValue()).isEqualTo(1);
        assertThat(at.json().get("next").isNull()).isTrue();
        at.cairn("untick", "my-plan", "read the book");
        assertThat(states()).isEmpty();
        assertThat(review("", "no-such-plan")).isOne();
        assertThat(at.complaint()).contains("There is no roadmap called no-such-plan");
        assertThat(review("", "--on", "--off")).isEqualTo(2);
        assertThat(review("", "six-month", "--list")).isZero();
        assertThat(at.printed()).startsWith("There are no cards yet.");
    }

    @Test
    void theRoadmapsShareTheDay() throws IOException {
        var tasks = IntStream.range(0, 20)
                .mapToObj(i -> "- [x] Chapter " + i + "\n")
                .collect(Collectors.joining());
        var file = folder.resolve("reader.md");
        Files.writeString(file, "# Reader\n\n## Phase 1: All of it\n\n### Module 1.1: Chapters (9 hours)\n" + tasks);
        at.cairn("import", file.toString());
        review("", "--on");

        assertThat(due()).isEqualTo(10);
        assertThat(due("my-plan") + due("reader")).isEqualTo(10);
        review("\n3\n".repeat(due("reader")), "reader");
        assertThat(at.printed()).contains("reviewed").contains("The next come tomorrow.");
        assertThat(due("reader")).isZero();
        assertThat(due()).isEqualTo(due("my-plan"));
        review("\n3\n".repeat(due("my-plan")), "my-plan");
        assertThat(due()).isZero();
        assertThat(due("reader")).isZero();
    }

    private int due(String... roadmap) {
        var options = new ArrayList<>(List.of(roadmap));
        options.add("--json");
        review("", options.toArray(String[]::new));
        return at.json().get("due").intValue();
    }

    private void elsewhere(BiFunction<Deck, UUID, Card> change) {
        at.decide((library, planning) -> {
            var name = CardName.grown(MY_PLAN, book, null);
            library.perform(CardEdits.change(library.deck(), MY_PLAN, name, change.apply(library.deck(), name)));
        });
    }

    private Card kept(Deck deck, UUID name) {
        return deck.card(MY_PLAN, name).orElse(Card.of(book, null));
    }

    private Card stored() {
        var card = new Card[1];
        elsewhere((deck, name) -> card[0] = kept(deck, name));
        return card[0];
    }

    @Test
    void aCardThatGotOtherWordsElsewhereWhileItIsAskedKeepsThem() {
        review("", "--on");
        at.meanwhile =
                Map.of(1, () -> elsewhere((deck, name) -> kept(deck, name).withText("Why?", "So.")));
        assertThat(review("\n3\nq\n")).isZero();
        at.meanwhile = Map.of();
        assertThat(stored().prompt()).isEqualTo("Why?");
        assertThat(stored().answer()).isEqualTo("So.");
        assertThat(Objects.requireNonNull(stored().recollection()).grade()).isEqualTo(Grade.GOOD);
    }

    @Test
    void aCardThatWasGradedOrPutToRestElsewhereWhileItIsAskedStaysAsItIs() {
        review("", "--on");
        at.meanwhile = Map.of(
                1,
                () -> elsewhere(
                        (deck, name) -> kept(deck, name).graded(Grade.EASY, LocalDate.of(2026, 12, 7), 0.9, 9)));
        assertThat(review("\n1\n\n3\nq\n")).isZero();
        assertThat(at.printed()).contains("elsewhere meanwhile").contains("2/3").contains("1 card reviewed");
        var graded = Objects.requireNonNull(stored().recollection());
        assertThat(graded.grade()).isEqualTo(Grade.EASY);
        assertThat(graded.reviews()).isOne();

        at.clock.pass(Duration.ofDays(300));
        at.meanwhile =
                Map.of(1, () -> elsewhere((deck, name) -> kept(deck, name).withSuspended(true)));
        review("\n3\n\n3\n\n3\n\n3\nq\n");
        at.meanwhile = Map.of();
        assertThat(stored().suspended()).isTrue();
    }

    @Test
    void theFileForAnkiIsWrittenAgainButNotOverAnotherFile() throws IOException {
        var file = folder.resolve("cards.txt");
        assertThat(review("", "--anki", file.toString())).isZero();
        assertThat(at.printed()).startsWith("Wrote 3 cards to " + file);
        var first = Files.readString(file);
        assertThat(review("", "--anki", file.toString())).isZero();
        assertThat(Files.readString(file)).isEqualTo(first);

        var strange = Files.write(folder.resolve("strange.txt"), new byte[] {(byte) 0xe9, (byte) 0xff, 10});
        assertThat(review("", "--anki", strange.toString())).isOne();
        assertThat(at.complaint()).contains("was not made by Cairn");

        var other = Files.writeString(folder.resolve("other.txt"), "my own words\n");
        assertThat(review("", "--anki", other.toString())).isOne();
        assertThat(Files.readString(other)).isEqualTo("my own words\n");
    }
}

package dev.cairn.recall;

import static dev.cairn.testing.Roadmaps.module;
import static dev.cairn.testing.Roadmaps.phase;
import static dev.cairn.testing.Roadmaps.roadmap;
import static dev.cairn.testing.Roadmaps.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Standing;
import dev.cairn.roadmap.Task;
import dev.cairn.roadmap.Tree;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What grows out of what was ticked, and what becomes of it when that changes. */
class CardsTest {
    private static final RoadmapId PLAN = new RoadmapId("plan");
    private static final LocalDate DAY = LocalDate.of(2027, 3, 10);

    static Task done(String title) {
        return standing(task(title), Standing.done(DAY));
    }

    private static Task standing(Task task, Standing standing) {
        return task.withState(task.state().withStanding(standing));
    }

    static Module teaching(Module it, String... concepts) {
        return new Module(
                it.key(),
                it.heading(),
                it.unit(),
                it.line(),
                it.effort(),
                it.weeks(),
                List.of(concepts),
                it.tasks(),
                it.resources(),
                it.note());
    }

    private static List<Placed> cards(Deck deck, Roadmap roadmap) {
        return Cards.of(deck, Map.of(PLAN, roadmap));
    }

    private static Roadmap with(Task... tasks) {
        return roadmap(phase("P", teaching(module("M", tasks), "gradient", "loss", "gradient")));
    }

    @Test
    void aFinishedModuleYieldsItsConceptsAndWhatWasDone() {
        var finished = with(done("Read"), standing(task("Known"), Standing.skipped(DAY)), task("Build", done("Half")));

        assertThat(cards(Deck.EMPTY, finished))
                .extracting(Placed::prompt)
                .containsExactly("gradient", "loss", "Read", "Half");
        assertThat(cards(Deck.EMPTY, finished)).allMatch(it -> it.isFresh() && !it.own());
        assertThat(cards(Deck.EMPTY, finished)).extracting(Placed::name).doesNotHaveDuplicates();
    }

    @Test
    void nothingGrowsOfWhatIsOpenOrWasOnlySkipped() {
        assertThat(cards(Deck.EMPTY, with(done("Read"), task("Write")))).isEmpty();
        assertThat(cards(Deck.EMPTY, with(standing(task("Known"), Standing.skipped(DAY)))))
                .isEmpty();
        assertThat(cards(Deck.EMPTY, with())).isEmpty();
        var phase = phase("P", module("M", done("Read")));
        var checklist = new Phase(
                phase.key(), phase.heading(), Phase.Kind.CHECKLIST, 0, phase.time(), null, phase.modules(), "");
        assertThat(cards(Deck.EMPTY, roadmap(checklist))).isEmpty();
    }

    @Test
    void cardsOfAnUntickedModuleRestAndComeBackAsTheyWere() {
        var finished = with(done("Read"));
        var first = cards(Deck.EMPTY, finished).getFirst();
        var graded = first.card().graded(Grade.GOOD, DAY, 0.9, 10);
        var deck = Deck.EMPTY.with(PLAN, it -> it.put(first.name(), graded));

        var unticked = cards(deck, with(task("Read")));
        assertThat(unticked)
                .singleElement()
                .matches(it -> !it.awake() && it.card().equals(graded));
        assertThat(unticked.getFirst().prompt()).isEqualTo("gradient");
        assertThat(cards(deck, finished).getFirst())
                .matches(it -> it.awake() && it.card().equals(graded));
    }

    @Test
    void cardsFollowARenamedTaskAndRestWhenItIsGone() {
        var finished = with(done("Read"));
        var read = cards(Deck.EMPTY, finished).getLast();
        var deck = Deck.EMPTY.with(PLAN, it -> it.put(read.name(), read.card().graded(Grade.EASY, DAY, 0.9, 10)));
        var renamed = Tree.update(finished, Map.of(new Key("read"), node -> node.withTitle("Read it twice")));
        assertThat(cards(deck, renamed).getLast())
                .matches(it -> it.prompt().equals("Read it twice") && it.due() != null && it.awake());

        var gone = cards(deck, with(done("Other"))).getLast();
        assertThat(gone)
                .matches(it -> !it.awake() && it.origin() == null && it.name().equals(read.name()));
        assertThat(gone.isDue(DAY.plusYears(9))).isFalse();
    }

    @Test
    void whatTheLearnerWroteIsAskedWhetherItsModuleIsFinishedOrNot() {
        var name = new UUID(1, 2);
        var deck = Deck.EMPTY.with(PLAN, it -> it.put(name, Card.own(new Key("read"), "Why?", "Because")));

        assertThat(cards(deck, with(task("Read")))).singleElement().matches(it -> it.own() && it.isFresh());
        assertThat(cards(deck, with(done("Read")))).hasSize(4).last().matches(Placed::own);
        assertThat(cards(deck, with(task("Other")))).singleElement().matches(it -> !it.awake());
    }

    @Test
    void theSameConceptOfAnotherModuleOrRoadmapIsAnotherCard() {
        var name = CardName.grown(PLAN, new Key("a"), "b");
        assertThat(name)
                .isEqualTo(CardName.grown(PLAN, new Key("a"), "b"))
                .isNotEqualTo(CardName.grown(PLAN, new Key("ab"), ""))
                .isNotEqualTo(CardName.grown(PLAN, new Key("a"), null))
                .isNotEqualTo(CardName.grown(new RoadmapId("plana"), new Key("b"), null))
                .isNotEqualTo(CardName.grown(new RoadmapId("other"), new Key("a"), "b"));
    }
}

package dev.cairn.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.progress.Happening;
import dev.cairn.roadmap.About;
import dev.cairn.roadmap.Heading;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Resource;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.Task;
import dev.cairn.roadmap.Tree;
import dev.cairn.study.SearchWords.Mark;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {
    private static final Key WEEK = new Key("week");
    private static final Key LOSS = new Key("loss");
    private static final Key CAFE = new Key("cafe");
    private static final Key DEEP = new Key("deep");

    private final Roadmap roadmap = roadmap();
    private final Search search = Search.of(roadmap);

    private static Roadmap roadmap() {
        var loss = Task.of(LOSS, "Loss functions").withDetails(List.of("Huber, hinge"));
        var cafe = Task.of(CAFE, "Café des Poètes: die Straße")
                .withSubtasks(List.of(Task.of(DEEP, "Order").withNote("Ask for Gradient cake")));
        var module = new Module(
                WEEK,
                new Heading("Week 9", "ML Introduction", ""),
                null,
                0,
                null,
                null,
                List.of("Bias and variance"),
                List.of(loss, cafe),
                List.of(new Resource("Deep Learning Book", "https://www.deeplearningbook.org", "Book", 3)),
                "");
        return new Roadmap(
                "Plan",
                "",
                null,
                About.NOTHING,
                List.of(Phase.of(new Key("phase"), "Foundation").withModules(List.of(module))),
                List.of(),
                List.of(),
                List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "loss, loss",
        "LOSS FUNC, loss",
        "hinge, loss",
        "variance, week",
        "deeplearningbook.org, week",
        "cafe, cafe",
        "poetes strasse, cafe",
        "CAFÉ, cafe",
        "gradient, deep",
        "week 9 loss, loss",
        "foundation gradient, deep"
    })
    void aNodeIsFoundByAllTheWordsInItsTextAndTheTextAboveIt(String typed, String found) {
        assertThat(search.find(SearchWords.of(typed))).containsExactly(new Key(found));
    }

    @Test
    void everyWordMustBeThere() {
        assertThat(search.find(SearchWords.of("loss quantum"))).isEmpty();
    }

    @Test
    void noWordsFindNothing() {
        assertThat(search.find(SearchWords.of("  "))).isEmpty();
    }

    @Test
    void theIndexKeepsUpWithWhatChanges() {
        var noted = Tree.update(roadmap, Map.of(LOSS, node -> node.withNote("like a hockey stick")));

        assertThat(search.after(noted).find(SearchWords.of("hockey"))).isEqualTo(Set.of(LOSS));
        assertThat(search.find(SearchWords.of("hockey"))).isEmpty();
    }

    @Test
    void theIndexForgetsWhatIsDeleted() {
        var happenings = Edits.delete(List.of(LOSS)).apply(roadmap);

        assertThat(happenings).hasOnlyElementsOfType(Happening.Deleted.class);
        assertThat(search.after(Tree.remove(roadmap, LOSS)).find(SearchWords.of("hinge")))
                .isEmpty();
    }

    @Test
    void marksStandWhereTheWordsStandInTheTextAsItWasWritten() {
        assertThat(SearchWords.of("strasse poet").marks("Café des Poètes: Straße!"))
                .containsExactly(new Mark(9, 13), new Mark(17, 23));
    }

    @Test
    void marksThatTouchAreOne() {
        assertThat(SearchWords.of("grad adient").marks("Gradient")).containsExactly(new Mark(0, 8));
    }

    @Test
    void marksDoNotSplitWhatIsOneCharacter() {
        assertThat(SearchWords.of("e").marks("e\u0301 🎯 e")).isEqualTo(List.of(new Mark(0, 1), new Mark(6, 7)));
    }
}

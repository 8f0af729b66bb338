package dev.cairn.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.study.StorageException;
import dev.cairn.ui.Evening;
import dev.cairn.ui.HeldBackground;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTest {
    @TempDir
    private Path folder;

    private Opened opened;

    @BeforeEach
    void open() {
        opened = Opened.in(folder);
    }

    @AfterEach
    void close() {
        opened.desk.close();
    }

    @Test
    void everythingThatHasANameIsFoundInRoadmapsNobodyOpened() {
        for (String typed : new String[] {"pca", "next steps", "print", "numpy", "khan academy"}) {
            opened.model.type(typed);
            assertThat(opened.hits()).as(typed).isNotEmpty();
        }
        opened.model.type("khan academy");
        assertThat(opened.hits()).anyMatch(it -> it.item().kind() == Kind.RESOURCE);
    }

    @Test
    void theFirstThatFitsIsChosenAndEnterGoesThere() {
        opened.model.type("pca with numpy");
        assertThat(opened.row()).isInstanceOf(Row.Hit.class);
        var first = (Row.Hit) opened.row();
        assertThat(first.item().title()).containsIgnoringCase("PCA");

        opened.model.enter();

        assertThat(opened.gone).containsExactly(first.item().goal());
    }

    @Test
    void headingsAreSteppedOverAndTheEndsHold() {
        opened.model.type("pca");
        int rows = opened.model.rows().size();

        opened.model.move(-5);
        assertThat(opened.model.selected().get()).isEqualTo(1);
        for (int i = 0; i < rows; i++) {
            opened.model.move(1);
            assertThat(opened.row().isHeading()).isFalse();
        }
        assertThat(opened.model.selected().get()).isEqualTo(rows - 1);
    }

    @Test
    void whatWasChosenComesFirstNextTimeAndIsThereBeforeAnythingIsTyped() {
        opened.model.type("gradient");
        opened.model.move(7);
        var chosen = (Row.Hit) opened.row();
        for (int i = 0; i < 4; i++) {
            opened.model.enter();
        }

        opened.open();
        assertThat(opened.hits().getFirst().item().goal())
                .isEqualTo(chosen.item().goal());
        opened.model.type("gradient");
        assertThat(((Row.Hit) opened.row()).item().goal())
                .isEqualTo(chosen.item().goal());
    }

    @Test
    void nothingFoundIsSaid() {
        opened.model.type("qzxqzx");

        assertThat(opened.model.rows()).isEmpty();
        assertThat(opened.model.nothing().get()).contains("qzxqzx");
        opened.model.enter();
        assertThat(opened.gone).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"🧮", "qzx\u0000", "%{0}'\"", "{0,choice", "/(*[\\"})
    void whatIsInNoNameIsSaidAsItWasTyped(String typed) {
        opened.model.type(typed);

        assertThat(opened.model.rows()).isEmpty();
        assertThat(opened.model.said().get()).isEqualTo("Nothing found");
        assertThat(opened.model.nothing().get()).contains("“" + typed + "”");
    }

    @ParameterizedTest
    @ValueSource(ints = {61, 5_000, 100_000})
    void ofWhatIsVeryLongOnlyTheBeginningIsSaid(int length) {
        opened.model.type("🧮".repeat(length));

        assertThat(opened.model.nothing().get()).contains("“" + "🧮".repeat(60) + "…”");
    }

    @Test
    void spacesAloneAreNothingTyped() {
        var before = List.copyOf(opened.model.rows());
        opened.model.type(" \t ");

        assertThat(opened.model.rows()).isEqualTo(before);
        assertThat(opened.model.said().get()).isEmpty();
        assertThat(opened.model.nothing().get()).isEmpty();
    }

    @Test
    void enterWaitsForWhatIsBeingLookedFor() {
        var held = new HeldBackground();
        opened.desk.close();
        opened = new Opened(folder.resolve("held"), held);
        opened.open();
        held.finishAll();

        opened.model.type("pca");
        opened.model.enter();
        assertThat(opened.gone).isEmpty();
        held.finishAll();

        assertThat(opened.gone).hasSize(1);
    }

    @Test
    void whatAQuickEntrySaysIsDoneWithoutWaitingForWhatElseIsFound() {
        var held = new HeldBackground();
        opened.desk.close();
        opened = new Opened(folder.resolve("quick"), held);
        opened.print(Opened.THIS_WEEK, 12);
        held.finishAll();

        opened.model.type("tick 3 7");
        assertThat(opened.offer().isReady()).isTrue();
        opened.model.enter();

        assertThat(held.size()).isPositive();
        assertThat(opened.told).containsExactly("2 ticked from the sheet of W10");
        held.finishAll();
        assertThat(opened.told).hasSize(1);
    }

    @Test
    void whatCannotBeReadIsSaidAndCommandsAreStillFound() {
        var held = new HeldBackground();
        opened.desk.close();
        opened = new Opened(folder.resolve("broken"), held);
        opened.open();
        held.fail(new StorageException("The disk is gone."));

        assertThat(opened.model.said().get()).isEqualTo("The disk is gone.");
        opened.model.type("print");
        held.finishAll();
        assertThat(opened.hits()).hasSize(1);
    }

    @Test
    void theOpenRoadmapIsNotNamedAgain() {
        opened.select(Evening.CAREER, null);
        opened.model.type("pca");

        assertThat(opened.hits())
                .filteredOn(it -> it.item().goal() instanceof Goal.Part part
                        && part.roadmap().equals(Evening.CAREER))
                .isNotEmpty()
                .noneMatch(it -> it.place().contains("Career Transition"));
    }
}

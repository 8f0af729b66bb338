package dev.cairn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatestTest {
    private final HeldBackground background = new HeldBackground();
    private final Latest latest = new Latest(background);
    private final List<String> told = new ArrayList<>();
    private final List<String> worked = new ArrayList<>();

    @Test
    void ofWhatWasAskedMeanwhileOnlyTheNewestIsWorkedOut() {
        ask("one");
        ask("two");
        ask("three");

        background.finishAll();

        assertThat(worked).containsExactly("one", "three");
    }

    @Test
    void anAnswerIsNotToldWhileANewerQuestionWaits() {
        ask("one");
        ask("two");

        background.finish();
        assertThat(told).isEmpty();
        background.finish();

        assertThat(told).containsExactly("two");
    }

    @Test
    void nothingComesOfAForgottenQuestionAlsoWhenAnotherWasAskedAfterIt() {
        ask("one");
        latest.forget();
        ask("two");

        background.finishAll();

        assertThat(told).containsExactly("two");
    }

    @Test
    void aFailureOfAForgottenOrOlderQuestionIsNotTold() {
        ask("one");
        ask("two");
        background.fail(new IllegalStateException());
        latest.forget();
        background.fail(new IllegalStateException());

        assertThat(told).isEmpty();
    }

    @Test
    void theFailureOfTheNewestIsToldAndTheNextQuestionIsAnswered() {
        ask("one");
        background.fail(new IllegalStateException());
        ask("two");
        background.finish();

        assertThat(told).containsExactly("one failed", "two");
    }

    @Test
    void whoeverIsToldMayAskAgain() {
        latest.ask(() -> "one", answer -> ask("two"), why -> {});

        background.finishAll();

        assertThat(told).containsExactly("two");
    }

    private void ask(String name) {
        latest.ask(
                () -> {
                    worked.add(name);
                    return name;
                },
                told::add,
                why -> told.add(name + " failed"));
    }
}

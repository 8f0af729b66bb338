package dev.cairn.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Task;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Keys survive what people do to their files between two imports. */
class KeysTest {
    private static final String PLAN = """
        # Plan

        ## Phase 1: Start
        ### 1. Basics
        - [ ] Read the book
        - [ ] Do the exercises
        ### 2. More
        - [ ] Read the book

        ## Phase 2: Go
        - [ ] Build
        """;

    private static Map<Key, String> keys(String text) {
        return Documents.roadmap(text).allTasks().collect(Collectors.toMap(Task::key, Task::title));
    }

    @Test
    void areTwelveLettersAndDigits() {
        assertThat(keys(PLAN).keySet())
                .allSatisfy(key -> assertThat(key.value()).matches("[a-z2-7]{12}"));
    }

    @Test
    void surviveInsertedLinesAndOtherTasks() {
        var edited = PLAN.replace("# Plan\n", "# Plan\n\nA new paragraph.\n")
                .replace("- [ ] Build", "- [ ] New first\n- [ ] Build");

        assertThat(keys(edited)).containsAllEntriesOf(keys(PLAN));
    }

    @Test
    void surviveNewNumbersOrderAndTicks() {
        var edited = PLAN.replace("Phase 1", "Phase 3")
                .replace("### 1.", "### 7.")
                .replace(
                        "- [ ] Read the book\n- [ ] Do the exercises",
                        "- [x] Do the **exercises**\n- [x] Read the book.");

        assertThat(keys(edited).keySet()).isEqualTo(keys(PLAN).keySet());
    }

    @Test
    void surviveTheRenamingOfOtherHeadings() {
        var edited = PLAN.replace("Phase 2: Go", "Phase 2: Run");
        var kept = keys(PLAN).entrySet().stream()
                .filter(entry -> !entry.getValue().equals("Build"))
                .map(Map.Entry::getKey)
                .toList();

        assertThat(keys(edited).keySet()).containsAll(kept);
    }

    @Test
    void tellTwinsApartByTheirTurn() {
        var twins = Documents.roadmap("- [ ] same\n- [ ] same\n- [ ] other\n");
        var moved = Documents.roadmap("- [ ] other\n- [ ] same\n- [ ] same\n");

        assertThat(twins.allTasks().map(Task::key)).doesNotHaveDuplicates();
        assertThat(moved.allTasks().map(Task::key))
                .containsExactlyInAnyOrderElementsOf(
                        twins.allTasks().map(Task::key).toList());
    }
}

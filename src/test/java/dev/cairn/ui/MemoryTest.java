package dev.cairn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MemoryTest {
    private final Map<String, String> kept = new HashMap<>(Map.of("view.a.x", "1", "view.a.y", "2", "broken", "wide"));
    private final DirectBackground background = new DirectBackground();
    private final Memory memory = new Memory(new MapSettings(kept), background, background, kept);

    @Test
    void manyChangesAreWrittenTogetherAMomentLater() {
        memory.put("a", "1");
        memory.put("a", "2");
        assertThat(memory.get("a")).contains("2");
        assertThat(kept).doesNotContainKey("a");

        background.passTime();
        assertThat(kept).containsEntry("a", "2");
    }

    @Test
    void whatIsNoLongerThereIsForgotten() {
        memory.putBelow("view.a.", Map.of("y", "3"));
        memory.flush();

        assertThat(kept).containsEntry("view.a.y", "3").doesNotContainKey("view.a.x");
        assertThat(memory.below("view.a.")).isEqualTo(Map.of("y", "3"));
    }

    @Test
    void aNumberThatIsNoneIsPassedOver() {
        assertThat(memory.number("broken")).isEmpty();
        assertThat(memory.number("view.a.x")).contains(1.0);
        assertThat(memory.number("nowhere")).isEmpty();
    }
}

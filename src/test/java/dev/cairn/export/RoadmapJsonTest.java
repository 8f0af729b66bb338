package dev.cairn.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.markdown.MarkdownReader;
import dev.cairn.progress.SourceFile;
import dev.cairn.study.Reading;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RoadmapJsonTest {

    private static JsonNode json(String markdown) {
        var file = new SourceFile("plan.md", false, markdown.getBytes(StandardCharsets.UTF_8));
        return JsonMapper.builder().build().readTree(new RoadmapJson().write((Reading.Read)
                        new MarkdownReader().read(file)));
    }

    @Test
    void absentFactsAreNullAndListsAreNot() {
        var phase = json("- [ ] one\n").get("phases").get(0);

        assertThat(phase.get("duration").isNull()).isTrue();
        assertThat(phase.get("goal").isNull()).isTrue();
        assertThat(phase.get("modules").get(0).get("resources").isArray()).isTrue();
    }

    @Test
    void hoursAreWholeWhereTheyAreWhole() {
        var json = json("## Week 1: A (1.5-2 hours)\n- [x] one\n");
        var hours = json.get("phases").get(0).get("modules").get(0).get("hours");

        assertThat(hours.toString()).isEqualTo("{\"min\":1.5,\"max\":2}");
        assertThat(json.get("totals").get("done").asInt()).isEqualTo(1);
    }

    @Test
    void totalsCountChecklistsAmongTasksOnly() {
        var totals = json("## Week 1\n"
                        + "- [ ] a\n"
                        + "  - [ ] b\n"
                        + "## Week 2\n"
                        + "- [ ] c\n"
                        + "## Success Metrics\n"
                        + "- [x] d\n"
                        + "- [ ] **Time**: 2 hours\n")
                .get("totals");

        assertThat(totals.get("phases").asInt()).isEqualTo(2);
        assertThat(totals.get("tasks").asInt()).isEqualTo(4);
        assertThat(totals.get("boxes").asInt()).isEqualTo(5);
    }
}

package dev.cairn.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadingRulesTest {

    @Test
    void hoursThatComeAgainAndAgainAreNoTotal() {
        var roadmap = Documents.roadmap(
                "# A\n\n**Study time:** 1.5 hours/day on weekdays, 4 hours on weekends\n\n## Week 1\n- [ ] x\n");

        assertThat(roadmap.about().hours()).isNull();
    }

    @Test
    void aTaskThatIsAPictureIsCalledByItsDescription() {
        assertThat(Documents.titles(Documents.roadmap("- [ ] ![The map](map.png)\n")))
                .containsExactly("The map");
    }
}

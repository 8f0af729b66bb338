package dev.cairn.ui.print;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.drawing.Drawing;
import dev.cairn.paper.PagedDocument;
import dev.cairn.roadmap.RoadmapId;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileNameTest {
    private static final PagedDocument DOCUMENT =
            new PagedDocument("A title", List.of(new Drawing("A title", 1, 1, List.of())));

    private static String weeks(int count) {
        return FileName.of(new What.Weeks(Printing.WEEK, count, RoadmapId.ALL), DOCUMENT);
    }

    @Test
    void aWeekIsKnownByItsName() {
        assertThat(weeks(1)).isEqualTo("Cairn 2027-W10");
        assertThat(weeks(4)).isEqualTo("Cairn 2027-W10 - 2027-W13");
    }
}

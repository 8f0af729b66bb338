package dev.cairn.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.TaskState;
import dev.cairn.testing.Roadmaps;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChecklistPaperTest {
    private static final PageSetup SMALL = new PageSetup(Paper.A5, true, 10);

    private static PagedDocument print(Roadmap roadmap, String node, boolean notes) {
        return ChecklistPaper.of(roadmap, new Key(node), notes, Pages.style(SMALL, Sheets.EVEN));
    }

    private static List<String> said(PagedDocument document) {
        return document.pages().stream()
                .flatMap(page -> Sheets.lines(page).stream())
                .toList();
    }

    @Test
    void everyTaskHasItsBoxOnceAndWhatIsDoneIsTicked() {
        var done = Roadmaps.task("Dot products").withState(TaskState.DONE_IN_FILE);
        var parent = Roadmaps.task("Matrices", Roadmaps.task("Inverse"), Roadmaps.task("Rank"));
        var module = Roadmaps.module("Algebra", done, parent.withGroup("Practice"));

        var document = print(Roadmaps.roadmap(Roadmaps.phase("Basics", module)), "basics", true);

        assertThat(said(document))
                .containsOnlyOnce("Dot products", "Matrices", "Inverse", "Rank", "Practice", "Algebra", "Basics")
                .anyMatch(it -> it.startsWith("1 of 3 done"))
                .noneMatch(it -> it.contains("tick 3"));
        assertThat(Sheets.boxes(document.pages().getFirst()))
                .extracting(Sheets.Ticked::done)
                .containsExactly(true, false, false, false);
    }

    @Test
    void aModuleGoesOnUnderItsName() {
        var titles = new String[60];
        for (int i = 0; i < titles.length; i++) {
            titles[i] = "Exercise number " + i;
        }

        var document = print(Roadmaps.roadmap(Roadmaps.phase("P", Roadmaps.module("Long", titles))), "long", false);

        assertThat(document.pages()).hasSizeGreaterThan(2);
        assertThat(document.pages().subList(1, document.pages().size()))
                .allSatisfy(page -> assertThat(Sheets.lines(page)).contains("Long", "Long, continued"));
        assertThat(said(document)).containsOnlyOnce(titles);
    }

    @Test
    void aNameLongerThanALineStandsWholeAndAGroupWithoutLettersIsNone() {
        var name =
                "A module about everything there is to know of trees, forests, their roots and what lives below them";
        var task = Roadmaps.task("Begin").withGroup("\uFEFF");

        var document = print(Roadmaps.roadmap(Roadmaps.phase("P", Roadmaps.module(name, task))), "p", false);

        assertThat(said(document)).doesNotContain(name).contains("Begin");
        assertThat(Sheets.words(document)).containsSubsequence(name.split(" "));
    }

    @Test
    void notesAreLeftOutWhereTheyAreNotWanted() {
        var module = Roadmaps.module("M", Roadmaps.task("T").withNote("by hand"));
        var roadmap = Roadmaps.roadmap(Roadmaps.phase("P", module));

        assertThat(said(print(roadmap, "m", true))).contains("by hand", "Notes");
        assertThat(said(print(roadmap, "m", false))).doesNotContain("by hand", "Notes");
    }

    @Test
    void whatIsNotThereIsRefused() {
        var roadmap = Roadmaps.roadmap(Roadmaps.phase("P", Roadmaps.module("M", "T")));

        assertThatThrownBy(() -> print(roadmap, "elsewhere", true)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void picturesStandInsideTheirPagesAndAreCounted() {
        var document = Pages.pictures(Sheets.EVEN);

        assertThat(document.pages()).hasSize(2).allSatisfy(page -> {
            var inside = PageSetup.USUAL.area();
            assertThat(page.shapes()).allSatisfy(shape -> {
                var area = Sheets.area(shape, Sheets.EVEN);
                assertThat(area.y()).isGreaterThan(inside.y() - 1);
                assertThat(area.bottom()).isLessThan(inside.bottom() + 1);
            });
        });
        assertThat(Sheets.lines(document.pages().getLast())).contains("Timeline", "March to June", "part 2 of 2");
    }
}

package dev.cairn.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.export.PdfPress;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.ui.Evening;
import dev.cairn.ui.Fonts;
import dev.cairn.ui.WeekBook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The week of a learner of the bundled roadmaps, who also learns when nothing was planned. */
class EveningOnPaperTest {
    private static final LocalDate MONDAY = Evening.WEDNESDAY.minusDays(2);

    @TempDir
    private Path folder;

    private Evening evening;

    @BeforeEach
    void open() {
        evening = new Evening(folder);
    }

    @AfterEach
    void close() {
        evening.desk.close();
    }

    private PagedDocument print() {
        var known = new ArrayList<WeekBook.Known>();
        var outlook = Objects.requireNonNull(evening.desk.plan.active().get());
        evening.desk.book.ask(WeekBook.span(Evening.WEDNESDAY), RoadmapId.ALL, outlook, known::add, failure -> {
            throw new AssertionError(failure);
        });
        var week = known.getFirst();
        return WeekPaper.of(
                new WeekMatter(List.of(new WeekMatter.Numbered(week.week(), week.sheet())), week.roadmaps()),
                WeekChoices.USUAL,
                Pages.style(PageSetup.USUAL, new PdfPress(Fonts::open).measure()),
                Progress.NONE);
    }

    @Test
    void whatWasDoneEarlyAndLateStillLeavesAWeekOnePage() {
        evening.underWay();
        for (LocalDate day : List.of(MONDAY, MONDAY.plusDays(1), Evening.WEDNESDAY)) {
            evening.at(day.atTime(7, 0)).done(Evening.CAREER, 1, day);
            evening.at(day.atTime(23, 0)).done(Evening.SIX_MONTH, 1, day);
        }

        var document = print();

        assertThat(Sheets.boxes(document.pages().getFirst()).stream().filter(Sheets.Ticked::done))
                .hasSizeGreaterThan(7);
        assertThat(document.pages()).hasSize(1);
    }
}

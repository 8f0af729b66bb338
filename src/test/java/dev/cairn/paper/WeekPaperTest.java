package dev.cairn.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class WeekPaperTest {
    private static final PageSetup PORTRAIT = new PageSetup(Paper.A4, false, 10);

    private static PagedDocument print(WeekDraft week, WeekChoices choices, PageSetup setup) {
        return WeekPaper.of(week.matter(), choices, Pages.style(setup, Sheets.EVEN), Progress.NONE);
    }

    private static List<String> said(PagedDocument document) {
        return document.pages().stream()
                .flatMap(page -> Sheets.lines(page).stream())
                .toList();
    }

    @Test
    void aUsualWeekIsOnePageWithItsHead() {
        var document = print(Pages.usual(), WeekChoices.USUAL, PageSetup.USUAL);

        assertThat(document.pages()).hasSize(1);
        assertThat(document.title()).isEqualTo("15 – 21 March 2027");
        assertThat(said(document))
                .contains(
                        "15 – 21 March 2027",
                        "13 h planned of 15 h available",
                        "ML Practical Career Transition Plan",
                        "habits",
                        "Mon 15",
                        "day off",
                        "0.7 h · 2.7",
                        "tick 3 7 12")
                .anyMatch(it -> it.startsWith("Week 11: 2.8 Model Evaluation, Linear Algebra from 6-Month AI/ML"))
                .anyMatch(it -> it.endsWith("printed Sunday, 14 March 2027, page 1 of 1"));
    }

    @Test
    void whereATaskHasSeveralBoxesTheFootSaysWhatItsNumberStandsFor() {
        assertThat(said(print(Pages.close(), WeekChoices.USUAL, PageSetup.USUAL)))
                .anyMatch(it -> it.contains("A number at several boxes is one task"));
        assertThat(said(print(Pages.usual(), WeekChoices.USUAL, PageSetup.USUAL)))
                .noneMatch(it -> it.contains("several boxes"));
    }

    @Test
    void aWeekOfAPlanIsCountedAsTheWindowCountsIt() {
        var usual = Pages.usual().matter();
        var one = usual.weeks().getFirst();
        var counted = new WeekMatter(
                List.of(new WeekMatter.Numbered(one.week(), one.sheet(), OptionalInt.of(15))), usual.roadmaps());

        var document =
                WeekPaper.of(counted, WeekChoices.USUAL, Pages.style(PageSetup.USUAL, Sheets.EVEN), Progress.NONE);

        assertThat(said(document))
                .anyMatch(it -> it.startsWith("Week 15 of the plan: 2.8 Model Evaluation"))
                .noneMatch(it -> it.startsWith("Week 11"));
    }

    @Test
    void daysStandInTwoBandsWhereSevenAreTooNarrow() {
        var bands = print(Pages.five(), WeekChoices.USUAL, PORTRAIT);
        var pages = print(Pages.usual(), WeekChoices.USUAL, new PageSetup(Paper.A5, false, 10));

        assertThat(bands.pages()).hasSize(1);
        assertThat(pages.pages()).hasSizeGreaterThan(1);
        assertThat(Sheets.lines(pages.pages().getFirst())).contains("Mon 15").doesNotContain("Sun 21");
        assertThat(Sheets.lines(pages.pages().getLast())).contains("Sun 21").doesNotContain("Mon 15");
    }

    @Test
    void fortySessionsOfADayGoOnOverPagesWithTheHeadsOfTheDays() {
        var document = print(Pages.crowded(), WeekChoices.USUAL, PageSetup.USUAL);

        assertThat(document.pages())
                .hasSizeGreaterThan(2)
                .allSatisfy(page -> assertThat(Sheets.lines(page)).contains("15 – 21 March 2027", "Thu 18", "Sun 21"));
    }

    @Test
    void aListSaysItsDayAgainOnTheNextPage() {
        var document = print(Pages.crowded(), Pages.LIST, PORTRAIT);

        assertThat(document.pages()).hasSizeGreaterThan(2);
        assertThat(Sheets.lines(document.pages().get(1))).contains("Thursday 18, continued");
        assertThat(Sheets.lines(document.pages().getFirst())).doesNotContain("Thursday 18, continued");
    }

    @Test
    void aTitleNoCardCanHoldGoesOnAfterTheGrid() {
        var document = print(Pages.strange(), WeekChoices.USUAL, PageSetup.USUAL);

        assertThat(said(document)).contains("… continued");
        assertThat(Sheets.lines(document.pages().getLast())).contains("Continued from the cards", "9");
    }

    @Test
    void anEmptyWeekSaysSo() {
        assertThat(said(print(Pages.bare(), WeekChoices.USUAL, PageSetup.USUAL)))
                .contains("Nothing is planned this week.");
        assertThat(said(print(Pages.empty(), Pages.LIST, PORTRAIT)))
                .contains("Week 11: nothing is planned yet", "Notes");
    }

    @Test
    void partsAreLeftOut() {
        var week = Pages.underWay();
        var bare = said(print(week, new WeekChoices(WeekForm.GRID, EnumSet.noneOf(Part.class)), PageSetup.USUAL));
        var whole = said(print(week, Pages.ALL, PageSetup.USUAL));

        assertThat(whole).contains("UMAP", "Recall quiz", "Notes", "0.8 h · 2.8");
        assertThat(bare)
                .doesNotContain("UMAP", "Recall quiz", "Notes", "0.8 h · 2.8")
                .contains("Learning curves");
        assertThat(said(print(Pages.usual(), Pages.ALL, PageSetup.USUAL)))
                .contains("Resources", "scikit-learn.org/stable/modules/cross_validation.html");
    }

    @Test
    void moreThanThreeRoadmapsHaveALetterEach() {
        assertThat(said(print(Pages.five(), WeekChoices.USUAL, PageSetup.USUAL)))
                .contains("A", "B", "C", "D", "E");
        assertThat(said(print(Pages.usual(), WeekChoices.USUAL, PageSetup.USUAL)))
                .doesNotContain("A", "B");
    }

    @Test
    void roadmapsThatHaveNoRoomInTheHeadAreCounted() {
        var week = new WeekDraft(Pages.MONDAY);
        for (int i = 0; i < 16; i++) {
            int from = 600 + 60 * (i / 7);
            week.roadmap("r" + i, "A roadmap with quite a name " + i).window(i % 7, from, from + 60);
            week.open(i % 7, from, 50, "r" + i, "M", WeekDraft.task("T" + i));
        }

        var document = print(week, Pages.LIST, new PageSetup(Paper.A5, false, 10));

        assertThat(said(document))
                .contains("A roadmap with quite a name 0")
                .anyMatch(it -> it.matches("and \\d+ more"));
    }

    @Test
    void namesOfWhichNothingIsSeenAreDashes() {
        var week = new WeekDraft(Pages.MONDAY).roadmap("r", "R").window(0, 600, 700);
        week.open(0, 600, 60, "r", "M", WeekDraft.task("\u2066\u2069")).habit(0, 660, 30, "\uFEFF");

        assertThat(said(print(week, Pages.LIST, PORTRAIT))).contains("–");
        assertThat(said(print(week, Pages.ALL, PageSetup.USUAL))).contains("–");
    }

    @Test
    void whereOneScaleOfHoursTakesMoreThanAPageEachDayIsAListWithTimes() {
        var document = print(Pages.close(), WeekChoices.USUAL, PageSetup.USUAL);

        assertThat(document.pages()).hasSize(1);
        assertThat(said(document))
                .contains("Notes")
                .anyMatch(it -> it.startsWith("19:00 · 0.7 h"))
                .anyMatch(it -> it.startsWith("22:00 · 1.0 h"))
                .doesNotContain("19:00");
    }

    @Test
    void aDayWithTooMuchSaysByHowMuch() {
        var week = new WeekDraft(Pages.MONDAY).roadmap("r", "R").window(0, 600, 630);
        week.open(0, 600, 90, "r", "M", WeekDraft.task("T"));

        assertThat(said(print(week, Pages.LIST, PORTRAIT))).contains("1.5 h, 1.0 too much");
    }

    @Test
    void severalWeeksAreCountedThroughAndTold() {
        var matter = new WeekMatter(
                Collections.nCopies(3, Pages.usual().numbered()), Pages.usual().roadmaps());
        var told = new ArrayList<String>();

        var document = WeekPaper.of(
                matter,
                WeekChoices.USUAL,
                Pages.style(PageSetup.USUAL, Sheets.EVEN),
                (done, of) -> told.add(done + "/" + of));

        assertThat(told).containsExactly("1/3", "2/3", "3/3");
        assertThat(Sheets.lines(document.pages().get(1))).anyMatch(it -> it.endsWith("page 2 of 3"));
    }

    @Test
    void itEndsWhenItIsTold() {
        var matter = Pages.usual().matter();
        var style = Pages.style(PageSetup.USUAL, Sheets.EVEN);

        assertThatThrownBy(() -> WeekPaper.of(matter, WeekChoices.USUAL, style, (done, of) -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void americansReadTimesAndDatesTheirWay() {
        var style = new Style(
                PORTRAIT, Sheets.EVEN, Pages.style(PORTRAIT, Sheets.EVEN).phrases(), Locale.US, Pages.NOW);

        assertThat(said(WeekPaper.of(Pages.usual().matter(), Pages.LIST, style, Progress.NONE)))
                .contains("March 15 – 21, 2027", "Monday 15", "7:00\u202FPM");
    }
}

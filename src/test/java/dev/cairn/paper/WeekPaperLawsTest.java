package dev.cairn.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.drawing.Drawing;
import dev.cairn.drawing.Shape;
import dev.cairn.week.Entry;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every week on every paper. */
class WeekPaperLawsTest {
    private static final int WEEKS = 60;
    private static final double HAIR = 1;

    /** A week on paper, and what it was made of. */
    private record Printed(
            WeekMatter matter, WeekChoices choices, PageSetup setup, PagedDocument document, RandomWeek made) {}

    private static void forAll(BiConsumer<Long, Printed> law) {
        for (long seed = 0; seed < WEEKS; seed++) {
            var made = new RandomWeek(seed);
            var matter = made.week().matter();
            var choices = made.choices();
            var setup = made.setup();
            var document = WeekPaper.of(matter, choices, Pages.style(setup, Sheets.EVEN), Progress.NONE);
            law.accept(seed, new Printed(matter, choices, setup, document, made));
        }
    }

    private static void onAllPages(BiConsumer<Long, Drawing> law) {
        forAll((seed, printed) -> printed.document().pages().forEach(page -> law.accept(seed, page)));
    }

    @Test
    void nothingLiesOutsideTheMargins() {
        forAll((seed, printed) -> {
            var inside = printed.setup().area();
            for (Drawing page : printed.document().pages()) {
                for (Shape shape : page.shapes()) {
                    var area = Sheets.area(shape, Sheets.EVEN);
                    assertThat(area.x()).as("%d: %s", seed, shape).isGreaterThan(inside.x() - HAIR);
                    assertThat(area.y()).as("%d: %s", seed, shape).isGreaterThan(inside.y() - HAIR);
                    assertThat(area.right()).as("%d: %s", seed, shape).isLessThan(inside.right() + HAIR);
                    assertThat(area.bottom()).as("%d: %s", seed, shape).isLessThan(inside.bottom() + HAIR);
                }
            }
        });
    }

    @Test
    void noLetterIsSmallerThanEightPoints() {
        onAllPages((seed, page) -> assertThat(Sheets.texts(page, Sheets.EVEN))
                .allSatisfy(said -> assertThat(said.style().size()).isGreaterThanOrEqualTo(8 * PageSetup.POINT)));
    }

    @Test
    void noTextLiesOnAnother() {
        onAllPages((seed, page) -> {
            var texts = Sheets.texts(page, Sheets.EVEN);
            for (int i = 0; i < texts.size(); i++) {
                for (int j = 0; j < i; j++) {
                    assertThat(texts.get(i).overlaps(texts.get(j)))
                            .as("%d: %s on %s", seed, texts.get(i), texts.get(j))
                            .isFalse();
                }
            }
        });
    }

    @Test
    void everySessionHasItsBoxAndItsNumberOnce() {
        forAll((seed, printed) -> {
            var week = printed.matter().weeks().getFirst();
            var sessions = week.week()
                    .entries()
                    .filter(it -> it.kind() != Entry.Kind.MOVED)
                    .map(it -> new Sheets.Ticked(
                            String.valueOf(
                                    week.sheet().number(it.roadmap(), it.task()).orElseThrow()),
                            it.isDone()));
            var habits = week.week().days().stream()
                    .flatMap(day -> day.habits().stream())
                    .filter(habit -> printed.choices().has(Part.HABITS))
                    .map(habit -> new Sheets.Ticked("", false));
            var reviews = week.week().days().stream()
                    .flatMap(day -> day.reviews().stream())
                    .filter(review -> printed.choices().has(Part.REVIEWS))
                    .map(review -> new Sheets.Ticked("", false));
            assertThat(printed.document().pages().stream().flatMap(page -> Sheets.boxes(page).stream()))
                    .as("%d, %s", seed, printed.choices())
                    .containsExactlyInAnyOrderElementsOf(Stream.of(sessions, habits, reviews)
                            .flatMap(it -> it)
                            .toList());
        });
    }

    @Test
    void noWordIsLostAndNoneIsSaidTwice() {
        forAll((seed, printed) -> assertThat(Sheets.words(printed.document()))
                .as("%d, %s", seed, printed.choices())
                .filteredOn(word -> word.matches("w[0-9a-z]+q"))
                .containsExactlyInAnyOrderElementsOf(printed.made().words()));
    }

    @Test
    void everyPageSaysWhichItIs() {
        forAll((seed, printed) -> {
            List<Drawing> pages = printed.document().pages();
            var span = printed.matter().weeks().getFirst().week().span();
            for (int i = 0; i < pages.size(); i++) {
                var foot = "page %d of %d".formatted(i + 1, pages.size());
                assertThat(String.join(" ", Sheets.lines(pages.get(i))))
                        .as("%d", seed)
                        .contains(foot);
                assertThat(Sheets.lines(pages.get(i)).getFirst())
                        .as("%d", seed)
                        .startsWith(String.valueOf(span.first().getDayOfMonth()));
                assertThat(pages.get(i).width()).isEqualTo(printed.setup().width());
            }
        });
    }
}

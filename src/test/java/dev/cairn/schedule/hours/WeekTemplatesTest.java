package dev.cairn.schedule.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.cairn.markdown.MarkdownReader;
import dev.cairn.progress.SourceFile;
import dev.cairn.roadmap.About;
import dev.cairn.roadmap.Habit;
import dev.cairn.roadmap.MinuteRange;
import dev.cairn.roadmap.SampleDay;
import dev.cairn.roadmap.WeeklyHours;
import dev.cairn.study.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WeekTemplatesTest {

    @Test
    void careerTransitionOffersItsSampleWeekFirst() throws IOException {
        assertThat(offered("career-transition"))
                .containsExactly(
                        "Part-time intensive: 20.0 h, Mon-Fri 19:00-22:00; Sat 09:00-13:00; Sun 09:00-10:00",
                        "Full-time: 40.0 h, Mon-Fri 09:00-13:00, 14:00-18:00",
                        "Part-time casual: 10.0 h, Mon-Fri 19:00-20:30; Sat 09:00-11:30");
    }

    @Test
    void theOthersOfferWhatTheyState() throws IOException {
        assertThat(offered("distinguished-52-week")).singleElement().asString().startsWith("The Daily Split: 25.0 h");
        assertThat(offered("condensed")).singleElement().asString().startsWith(": 12.5 h");
        assertThat(offered("next-steps")).singleElement().asString().startsWith("Weekly Commitment: 17.5 h");
        assertThat(offered("six-month"))
                .extracting(it -> it.substring(0, it.indexOf(',')))
                .containsExactly("3-4 Machine Learning: 13.5 h", "1-2 Foundations: 10.0 h", "6 MLOps: 16.5 h");
    }

    @Test
    void whereNothingIsStatedThereAreTenHours() {
        assertThat(WeekTemplates.of(About.NOTHING)).singleElement().satisfies(it -> {
            assertThat(it.label()).isEmpty();
            assertThat(it.windows().minutes()).isEqualTo(600);
        });
        assertThat(WeekTemplates.of(stating(List.of(hours("Nothing", 0, 0)), List.of())))
                .singleElement()
                .satisfies(it -> assertThat(it.windows().minutes()).isEqualTo(600));
    }

    @Test
    void theSampleWeekIsLaidOnItsDays() {
        var sample = List.of(
                new SampleDay(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), new MinuteRange(180, 180), "", 7),
                new SampleDay(Set.of(DayOfWeek.SATURDAY), new MinuteRange(180, 300), "projects", 8),
                new SampleDay(Set.of(DayOfWeek.SUNDAY), new MinuteRange(60, 60), "", 9));
        var template = WeekTemplates.of(stating(List.of(), sample)).getFirst();
        assertThat(template.line()).isEqualTo(7);
        assertThat(AvailabilityText.write(template.windows()))
                .isEqualTo("Mon-Fri 19:00-22:00; Sat 09:00-13:00; Sun 09:00-10:00");
    }

    @Test
    void partsOfAWeekAreOneTemplate() {
        var parts = List.of(hours("Theory", 8, 8), hours("Practice", 12, 12), hours("Community", 5, 5));
        assertThat(WeekTemplates.of(stating(parts, List.of()))).singleElement().satisfies(it -> {
            assertThat(it.label()).isEqualTo("Theory + Practice + Community");
            assertThat(it.windows().minutes()).isEqualTo(25 * 60);
        });
    }

    @Test
    void aTotalGoesBeforeItsParts() {
        var parts = List.of(
                hours("Theory", 8, 8), hours("Practice", 12, 12), hours("Community", 5, 5), hours("All", 25, 25));
        assertThat(WeekTemplates.of(stating(parts, List.of())))
                .singleElement()
                .satisfies(it -> assertThat(it.label()).isEqualTo("All"));
    }

    @Test
    void partTimeGoesBeforeFullTime() {
        var stated = List.of(hours("Full-time", 40, 40), hours("Part-time", 15, 20));
        assertThat(WeekTemplates.of(stating(stated, List.of())))
                .extracting(WeekTemplate::label, it -> it.windows().minutes())
                .containsExactly(tuple("Part-time", 1050), tuple("Full-time", 2400));
    }

    @Test
    void habitsWithDaysAndMinutesGetAPlaceOfTheirOwn() {
        var habits = List.of(
                new Habit("Recall quiz", "every Sunday", new MinuteRange(30, 30), 9),
                new Habit("Flashcards", "daily", new MinuteRange(5, 10), 10),
                new Habit("Stretch", "Weekdays", new MinuteRange(5, 5), 11),
                new Habit("Week in review", "Sundays", new MinuteRange(45, 45), 12),
                new Habit("Mentor call", "monthly, on a Monday", new MinuteRange(30, 30), 13),
                new Habit("Gotchas", "", new MinuteRange(10, 10), 14),
                new Habit("Papers", "every Friday", MinuteRange.ZERO, 15));
        var about = new About(null, null, List.of(), null, null, List.of(), List.of(), habits);
        assertThat(WeekTemplates.habits(about))
                .containsExactly(
                        new Block("Recall quiz", Set.of(DayOfWeek.SUNDAY), new Window(1080, 1110)),
                        new Block("Flashcards", EnumSet.allOf(DayOfWeek.class), new Window(450, 458)),
                        new Block("Stretch", DayNames.WORKDAYS, new Window(458, 463)),
                        new Block("Week in review", Set.of(DayOfWeek.SUNDAY), new Window(1110, 1155)));
    }

    private static WeeklyHours hours(String label, double min, double max) {
        return new WeeklyHours(label, MinuteRange.ofHours(min, max));
    }

    private static About stating(List<WeeklyHours> hours, List<SampleDay> sample) {
        return new About(null, null, List.of(), null, null, hours, sample, List.of());
    }

    private static List<String> offered(String name) throws IOException {
        var file = Path.of("roadmaps", name + ".md");
        var source = new SourceFile(name + ".md", true, Files.readAllBytes(file));
        var about = ((Reading.Read) new MarkdownReader().read(source)).roadmap().about();
        return WeekTemplates.of(about).stream()
                .map(it -> it.label() + ": " + it.windows().minutes() / 60.0 + " h, "
                        + AvailabilityText.write(it.windows()))
                .toList();
    }
}

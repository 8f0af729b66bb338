package dev.cairn.week;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.roadmap.Heading;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.TaskId;
import dev.cairn.schedule.hours.WeekSpan;
import java.io.IOException;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekMarkdownTest {
    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 8);
    private static final RoadmapId CAREER = new RoadmapId("career");

    private static WeekReview.Line line(String title, int minutes, String note, int day) {
        return new WeekReview.Line(
                new TaskId(CAREER, new Key(title.strip())), title, minutes, note, MONDAY.plusDays(day));
    }

    private static WeekReview.Day day(int number, int done, int planned) {
        return new WeekReview.Day(MONDAY.plusDays(number), done, planned, false);
    }

    private static WeekReview full() {
        var reduction = new WeekReview.Section(
                new Key("m"),
                new Heading("Module 2.7", "Dimensionality *Reduction*", ""),
                List.of(
                        line("t-SNE for <b>visualization</b>", 42, "Perplexity 30 was **too much**.\n\nTry 10.", 1),
                        line("Feature\nselection", 45, "", 2)));
        var hebrew = new WeekReview.Section(
                new Key("h"), Heading.of("Vectors & matrices"), List.of(line("וקטורים", 60, "", 0)));
        return new WeekReview(
                new WeekSpan(MONDAY),
                590,
                List.of(
                        day(0, 60, 60),
                        day(1, 42, 90),
                        day(2, 45, 90),
                        day(3, 0, 90),
                        day(4, 0, 0),
                        day(5, 0, 240),
                        day(6, 0, 20)),
                List.of(
                        new WeekReview.Owner(CAREER, "ML Practical Career Transition Plan", List.of(reduction)),
                        new WeekReview.Owner(new RoadmapId("six"), "6-Month AI/ML #1", List.of(hebrew))),
                List.of(
                        new WeekReview.Moved(line("UMAP", 45, "", 1), MONDAY.plusDays(7)),
                        new WeekReview.Moved(line("Kaggle: [Intro](x)", 30, "Ask Ada.", 1), null)),
                List.of(line("Optimal components selection", 54, "", 5)));
    }

    private static String written(Locale locale, WeekReview review, String words) throws IOException {
        var name = locale.equals(Locale.ENGLISH) ? "messages.properties" : "messages_de.properties";
        try (var in = WeekMarkdownTest.class.getModule().getResourceAsStream("dev/cairn/ui/" + name)) {
            ResourceBundle bundle = new PropertyResourceBundle(in);
            return new WeekMarkdown(
                            (key, gaps) -> new MessageFormat(bundle.getString(key), locale).format(gaps), locale)
                    .write(review, words);
        }
    }

    private static String golden(String name) throws IOException {
        try (var in = WeekMarkdownTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource({"en, week-en.md", "de, week-de.md"})
    void aWeekIsADocumentReadyToPublish(String language, String golden) throws IOException {
        var document = written(Locale.of(language), full(), "Slower than hoped.\n\n- more sleep\n");

        assertThat(document).isEqualTo(golden(golden));
    }

    @Test
    void aWeekWithoutAnythingSaysSoKindly() throws IOException {
        var empty = new WeekReview(new WeekSpan(MONDAY), 0, List.of(), List.of(), List.of(), List.of());

        assertThat(written(Locale.ENGLISH, empty, " ")).isEqualTo("""
            # Week 10, 8–14 March 2027

            A quiet week: nothing was planned, and nothing was done.
            """);
    }

    @Test
    void aWeekBetweenMonthsAndYearsNamesBoth() throws IOException {
        var june = new WeekSpan(LocalDate.of(2027, 6, 28));
        var newYear = new WeekSpan(LocalDate.of(2026, 12, 28));

        assertThat(written(Locale.ENGLISH, empty(june), "")).startsWith("# Week 26, 28 June – 4 July 2027\n");
        assertThat(written(Locale.GERMAN, empty(newYear), ""))
                .startsWith("# Woche 53, 28. Dezember 2026 – 3. Januar 2027\n");
    }

    private static WeekReview empty(WeekSpan span) {
        return new WeekReview(span, 0, List.of(), List.of(), List.of(), List.of());
    }
}

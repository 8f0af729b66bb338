package dev.cairn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dev.cairn.roadmap.Roadmap;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the program to the rules of the house, and the rules to a house that was built wrong on purpose. */
class ArchitectureTest {

    private static final Path PROGRAM = folderOf(Roadmap.class);
    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(PROGRAM.resolve("dev"));
    private static final JavaClasses PLANTED = new ClassFileImporter()
            .importPath(PROGRAM.resolveSibling("test-classes").resolve("dev/cairn/planted"));

    private static final Map<String, ArchRule> RULES = rules("dev.cairn");
    private static final Map<String, ArchRule> PLANTED_RULES = rules("dev.cairn.planted");

    /** Each rule, and what the planted house does against it. */
    private static final Map<String, String> FAULTS = Map.ofEntries(
            Map.entry("drawing knows only what lies below it", "planted.drawing.KnowsRoadmap"),
            Map.entry("PDFBox only in export", "planted.drawing.WritesPdf"),
            Map.entry("roadmap knows only what lies below it", "planted.roadmap.KnowsProgress"),
            Map.entry("schedule knows only what lies below it", "planted.schedule.KnowsProgress"),
            Map.entry("recall knows only what lies below it", "planted.recall.KnowsSchedule"),
            Map.entry("backup knows only what lies below it", "planted.backup.KnowsStorage"),
            Map.entry("topics knows only what lies below it", "planted.topics.KnowsProgress"),
            Map.entry("progress knows only what lies below it", "planted.progress.KnowsStudy"),
            Map.entry("linked knows only what lies below it", "planted.linked.KnowsStudy"),
            Map.entry("study knows only what lies below it", "planted.study.KnowsStorage"),
            Map.entry("week knows only what lies below it", "planted.week.KnowsPaper"),
            Map.entry("timing knows only what lies below it", "planted.timing.KnowsFigures"),
            Map.entry("figures knows only what lies below it", "planted.figures.KnowsForecast"),
            Map.entry("forecast knows only what lies below it", "planted.forecast.KnowsWeek"),
            Map.entry("paper knows only what lies below it", "planted.paper.KnowsStorage"),
            Map.entry("markdown knows only what lies below it", "planted.markdown.KnowsStorage"),
            Map.entry("storage knows only what lies below it", "planted.storage.KnowsMarkdown"),
            Map.entry("export knows only what lies below it", "planted.export.KnowsApp"),
            Map.entry("cli knows only what lies below it", "planted.cli.KnowsWindow"),
            Map.entry("ui knows only what lies below it", "planted.ui.KnowsStorage"),
            Map.entry("every class lives in a room", "planted.attic.Left"),
            Map.entry("one feature of the window never knows another", "planted.ui.week.KnowsToday"),
            Map.entry("no cycles between packages", "planted.markdown.KnowsStorage"),
            Map.entry("JavaFX only in ui and app", "planted.study.Draws"),
            Map.entry("SQL only in storage", "planted.study.Queries"),
            Map.entry(
                    "commonmark only where Markdown is read and guide text is drawn", "planted.ui.week.ReadsMarkdown"),
            Map.entry("view models know no scene and no stage", "planted.ui.week.WeekViewModel"),
            Map.entry("threads only in the background work and app", "planted.study.StartsThreads"),
            Map.entry("no mutable statics", "planted.study.Remembers"),
            Map.entry("no getInstance", "planted.study.Remembers"),
            Map.entry("no System.out and System.err outside cli and app", "planted.study.Prints"),
            Map.entry("the time comes from a clock", "planted.study.AsksTheMachine"),
            Map.entry("names say what a class is", "planted.study.TaskManager"));

    @ParameterizedTest
    @MethodSource("names")
    void theProgramKeepsTheRule(String name) {
        RULES.get(name).check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("names")
    void aPlantedFaultBreaksTheRule(String name) {
        assertThatThrownBy(() -> PLANTED_RULES.get(name).check(PLANTED))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(FAULTS.get(name));
    }

    @Test
    void everyRuleHasItsPlantedFault() {
        assertThat(FAULTS.keySet()).isEqualTo(RULES.keySet());
    }

    static Stream<String> names() {
        return RULES.keySet().stream();
    }

    private static Map<String, ArchRule> rules(String root) {
        Map<String, ArchRule> rules = new LinkedHashMap<>(new Rooms(root).rules());
        rules.putAll(new Habits(root).rules());
        return rules;
    }

    private static Path folderOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}

package dev.cairn;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Who may know whom below one root package. The root is a parameter so that the same rules can be held against the program and against a
 * small house built wrong on purpose.
 */
record Rooms(String root) {

    /** Each room but {@code app}, which knows everybody, and the rooms it may know. A new room takes its place here. */
    private static final Map<String, List<String>> ARROWS = arrows();

    private static Map<String, List<String>> arrows() {
        var study = List.of("roadmap", "schedule", "recall", "topics", "progress", "linked", "study");
        Map<String, List<String>> arrows = new LinkedHashMap<>();
        arrows.put("drawing", List.of());
        arrows.put("roadmap", List.of());
        arrows.put("schedule", List.of("roadmap"));
        arrows.put("recall", List.of("roadmap"));
        arrows.put("topics", List.of("roadmap", "schedule"));
        arrows.put("progress", List.of("roadmap", "schedule", "recall", "topics"));
        arrows.put("linked", List.of("roadmap", "schedule", "topics", "progress"));
        arrows.put("study", List.of("roadmap", "schedule", "recall", "topics", "progress", "linked"));
        arrows.put("week", study);
        arrows.put("timing", study);
        arrows.put("figures", study);
        arrows.put("forecast", with("figures", study));
        var paper = with("drawing", with("week", study));
        arrows.put("paper", paper);
        arrows.put("markdown", study);
        arrows.put("backup", study);
        arrows.put("storage", with("backup", with("timing", with("week", study))));
        arrows.put("export", with("paper", paper));
        var all = with("backup", with("timing", with("forecast", with("figures", with("paper", paper)))));
        arrows.put("cli", all);
        arrows.put("ui", all);
        return arrows;
    }

    private static List<String> with(String room, List<String> known) {
        return Stream.concat(known.stream(), Stream.of(room)).toList();
    }

    /** All of them, by name. */
    Map<String, ArchRule> rules() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        ARROWS.forEach((room, known) -> rules.put(room + " knows only what lies below it", knowsOnly(room, known)));
        rules.put("every class lives in a room", everyClassLivesInARoom());
        rules.put("one feature of the window never knows another", featuresAreStrangers());
        rules.put("no cycles between packages", noCycles());
        rules.put(
                "JavaFX only in ui and app",
                only(
                        rooms("ui", "app"),
                        "javafx..",
                        "com.sun.javafx..",
                        "org.controlsfx..",
                        "atlantafx..",
                        "org.kordamp.."));
        rules.put("PDFBox only in export", only(rooms("export"), "org.apache.pdfbox..", "org.apache.fontbox.."));
        rules.put("SQL only in storage", only(rooms("storage"), "java.sql..", "javax.sql..", "org.sqlite.."));
        rules.put(
                "commonmark only where Markdown is read and guide text is drawn",
                only(rooms("markdown", "ui.guide"), "org.commonmark..", "org.nibor.."));
        return rules;
    }

    private ArchRule knowsOnly(String room, List<String> known) {
        Stream<String> strangers = Stream.concat(ARROWS.keySet().stream(), Stream.of("app"))
                .filter(other -> !other.equals(room) && !known.contains(other));
        return noClasses()
                .that()
                .resideInAPackage(below(room))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(rooms(strangers.toArray(String[]::new)))
                .because("arrows point down the list of rooms or through a port, and adapters and faces meet only in"
                        + " app");
    }

    private ArchRule everyClassLivesInARoom() {
        String[] rooms =
                rooms(Stream.concat(ARROWS.keySet().stream(), Stream.of("app")).toArray(String[]::new));
        return classes().should().resideInAnyPackage(rooms).because("no rule holds for a class that lives nowhere");
    }

    private ArchRule featuresAreStrangers() {
        return slices().matching(root + ".ui.(*)..")
                .should()
                .notDependOnEachOther()
                .because("what two views share belongs to neither");
    }

    private ArchRule noCycles() {
        return slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    private ArchRule only(String[] places, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(places)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }

    private String[] rooms(String... names) {
        return Arrays.stream(names).map(this::below).toArray(String[]::new);
    }

    private String below(String room) {
        return root + "." + room + "..";
    }
}

package dev.cairn;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rules of the house below one root package, so that the same rules can be held against the program and against a small house
 * built wrong on purpose.
 */
final class HouseRules {

    private static final List<String> FEATURES =
            List.of("today", "checklist", "timeline", "week", "progress", "print", "settings");

    /** Each room and the rooms it may know; what is not listed may know everything. */
    private static final Map<String, List<String>> ARROWS = arrows();

    private final String root;

    HouseRules(String root) {
        this.root = root;
    }

    private static Map<String, List<String>> arrows() {
        var study = List.of("roadmap", "schedule", "progress", "study");
        Map<String, List<String>> arrows = new LinkedHashMap<>();
        arrows.put("roadmap", List.of());
        arrows.put("schedule", List.of("roadmap"));
        arrows.put("progress", List.of("roadmap", "schedule"));
        arrows.put("study", List.of("roadmap", "schedule", "progress"));
        arrows.put("markdown", study);
        arrows.put("storage", study);
        arrows.put("export", study);
        arrows.put("cli", study);
        arrows.put("ui", study);
        return arrows;
    }

    /** All of them, by name. */
    Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        ARROWS.forEach((room, known) -> rules.put(room + " knows only what lies below it", knowsOnly(room, known)));
        rules.put("one feature of the window never knows another", featuresAreStrangers());
        rules.put("no cycles between packages", noCycles());
        rules.put("JavaFX only in ui and app", only(rooms("ui", "app"), toolkit()));
        rules.put("SQL only in storage", only(rooms("storage"), "java.sql..", "javax.sql..", "org.sqlite.."));
        rules.put(
                "commonmark only where Markdown is read and guide text is drawn",
                only(rooms("markdown", "ui.guide"), "org.commonmark..", "org.nibor.."));
        rules.put("view models know no scene and no stage", viewModelsKnowNoScene());
        rules.put("threads only in the background work and app", noThreadsOfTheirOwn());
        rules.put("no mutable statics", noMutableStatics());
        rules.put("no getInstance", noInstances());
        rules.put("no System.out and System.err outside cli and app", noPrinting());
        rules.put("the time comes from a clock", noNow());
        rules.put("names say what a class is", noEmptyNames());
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
                .resideInAnyPackage(strangers.map(this::below).toArray(String[]::new))
                .because("arrows point down the list of rooms or through a port, and adapters and faces meet only in"
                        + " app")
                .allowEmptyShould(true);
    }

    private ArchRule featuresAreStrangers() {
        return slices().assignedFrom(new Features(root + ".ui."))
                .should()
                .notDependOnEachOther()
                .because("what two views share belongs to neither")
                .allowEmptyShould(true);
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
                .resideInAnyPackage(libraries)
                .allowEmptyShould(true);
    }

    private ArchRule viewModelsKnowNoScene() {
        return noClasses()
                .that(outermost(simpleNameEndingWith("ViewModel")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx..", "atlantafx..")
                .because("a view model is tested without a toolkit")
                .allowEmptyShould(true);
    }

    private ArchRule noThreadsOfTheirOwn() {
        var background = resideInAPackage(root + ".ui").and(outermost(nameContaining("Background")));
        var threads = DescribedPredicate.describe("start, schedule or switch threads", HouseRules::touchesThreads);
        return noClasses()
                .that(DescribedPredicate.not(resideInAPackage(below("app")).or(background)))
                .should()
                .accessTargetWhere(threads)
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.(Timer|concurrent\\.\\w*(Execut|Fork|Completable)\\w*)"
                        + "|javafx\\.concurrent\\..*")
                .because("one class knows which thread does what");
    }

    private static boolean touchesThreads(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getFullName();
        String name = access.getName();
        return owner.equals("javafx.application.Platform")
                        && Set.of("runLater", "startup").contains(name)
                || owner.startsWith("java.lang.Thread$Builder")
                || owner.equals("java.lang.Thread")
                        && !Set.of("currentThread", "interrupt", "isInterrupted")
                                .contains(name)
                || owner.startsWith("java.util.")
                        && Set.of("parallelStream", "parallel").contains(name);
    }

    private ArchRule noMutableStatics() {
        return fields().that()
                .areStatic()
                .should(holdOneValueForEver())
                .because("what a class remembers for everybody, tests remember for each other");
    }

    private static ArchCondition<JavaField> holdOneValueForEver() {
        return new ArchCondition<>("be final and of a type that does not change") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                boolean compilersOwn = field.getModifiers().contains(JavaModifier.SYNTHETIC);
                boolean isFinal = field.getModifiers().contains(JavaModifier.FINAL);
                if (!compilersOwn && (!isFinal || mutable(field))) {
                    events.add(SimpleConditionEvent.violated(field, field.getDescription() + " can change"));
                }
            }
        };
    }

    private static boolean mutable(JavaField field) {
        JavaClass type = field.getRawType();
        return type.isArray() && !field.getModifiers().contains(JavaModifier.PRIVATE)
                || Stream.of("javafx.beans.property.", "javafx.collections.", "java.util.concurrent.")
                        .anyMatch(type.getFullName()::startsWith)
                || type.getFullName().matches("java\\.util\\.\\w+(List|Set|Map|Deque|Queue|Properties|BitSet)")
                || type.getFullName().matches("java\\.lang\\.String(Builder|Buffer)");
    }

    private static ArchRule noInstances() {
        return noMethods()
                .that()
                .areStatic()
                .should()
                .haveNameMatching("getInstance|instance|getDefault")
                .because("parts are handed in, never fetched");
    }

    private ArchRule noPrinting() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(rooms("cli", "app"))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethodWhere(DescribedPredicate.describe(
                        "print a stack trace", call -> call.getName().equals("printStackTrace")))
                .because("the rest of the program has a log");
    }

    private ArchRule noNow() {
        var fromNowhere = DescribedPredicate.describe("ask the machine for the time", HouseRules::asksTheMachine);
        var systemClock = DescribedPredicate.<JavaAccess<?>>describe(
                "make a system clock",
                access -> access.getTargetOwner().getFullName().equals("java.time.Clock")
                        && access.getName().startsWith("system")
                        && !access.getOriginOwner().getPackageName().startsWith(root + ".app"));
        return noClasses()
                .should()
                .accessTargetWhere(fromNowhere)
                .orShould()
                .accessTargetWhere(systemClock)
                .because("only a clock that is handed in can be set in a test");
    }

    private static boolean asksTheMachine(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getFullName();
        boolean argumentless = access.getTarget().getFullName().endsWith("()");
        return argumentless
                        && owner.startsWith("java.time.")
                        && access.getName().equals("now")
                || owner.equals("java.lang.System") && access.getName().equals("currentTimeMillis")
                || argumentless && owner.equals("java.util.Date")
                || owner.equals("java.util.Calendar") && access.getName().equals("getInstance");
    }

    private static ArchRule noEmptyNames() {
        return classes()
                .should()
                .haveNameNotMatching(".*(Manager|Helper|Utils?|Impl)")
                .because("such a name says only that there is a class");
    }

    private static String[] toolkit() {
        return new String[] {"javafx..", "com.sun.javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp.."};
    }

    private String[] rooms(String... names) {
        return Arrays.stream(names).map(this::below).toArray(String[]::new);
    }

    private String below(String room) {
        return root + "." + room + "..";
    }

    private static DescribedPredicate<JavaClass> nameContaining(String part) {
        return DescribedPredicate.describe(
                "name containing " + part, type -> type.getSimpleName().contains(part));
    }

    /** Holds for a class and all that is nested in it. */
    private static DescribedPredicate<JavaClass> outermost(DescribedPredicate<JavaClass> predicate) {
        return DescribedPredicate.describe(predicate.getDescription(), type -> {
            JavaClass outer = type;
            while (outer.getEnclosingClass().isPresent()) {
                outer = outer.getEnclosingClass().get();
            }
            return predicate.test(outer);
        });
    }

    /** Sorts the window's classes by the feature they belong to, and leaves out what features share. */
    private record Features(String prefix) implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String name = type.getPackageName();
            return FEATURES.stream()
                    .filter(feature -> (name + ".").startsWith(prefix + feature + "."))
                    .findFirst()
                    .map(SliceIdentifier::of)
                    .orElseGet(SliceIdentifier::ignore);
        }

        @Override
        public String getDescription() {
            return "features of the window";
        }
    }
}

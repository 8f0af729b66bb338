package dev.cairn;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What classes below one root package may do, whichever room they live in: see {@link Rooms} for why the root is a parameter. */
record Habits(String root) {

    /** All of them, by name. */
    Map<String, ArchRule> rules() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("view models know no scene and no stage", viewModelsKnowNoScene());
        rules.put("threads only in the background work and app", noThreadsOfTheirOwn());
        rules.put("no mutable statics", noMutableStatics());
        rules.put("no getInstance", noInstances());
        rules.put("no System.out and System.err outside cli and app", noPrinting());
        rules.put("the time comes from a clock", noNow());
        rules.put("names say what a class is", noEmptyNames());
        return rules;
    }

    private ArchRule viewModelsKnowNoScene() {
        return noClasses()
                .that(outermost(simpleNameEndingWith("ViewModel")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx..", "atlantafx..")
                .because("a view model is tested without a toolkit");
    }

    private ArchRule noThreadsOfTheirOwn() {
        var background = resideInAPackage(root + ".ui").and(outermost(nameContaining("Background")));
        var threads = DescribedPredicate.describe("start, schedule or switch threads", Habits::touchesThreads);
        return noClasses()
                .that(DescribedPredicate.not(resideInAPackage(root + ".app..").or(background)))
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
                .resideOutsideOfPackages(root + ".cli..", root + ".app..")
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
        var fromNowhere = DescribedPredicate.describe("ask the machine for the time", Habits::asksTheMachine);
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
}

package dev.cairn.ui.print;

import static dev.cairn.ui.print.Printing.made;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.paper.PageSetup;
import dev.cairn.paper.Paper;
import dev.cairn.paper.Part;
import dev.cairn.paper.Printers.Sides;
import dev.cairn.paper.WeekForm;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.ui.Evening;
import dev.cairn.ui.FilesIn;
import dev.cairn.ui.HeldBackground;
import dev.cairn.ui.Printable;
import dev.cairn.week.Sheet;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintViewModelTest {
    @TempDir
    private Path folder;

    @TempDir
    private Path target;

    private Printing printing;

    @BeforeEach
    void begin() {
        printing = new Printing(folder).underWay();
    }

    @AfterEach
    void close() {
        printing.evening.desk.close();
    }

    @Test
    void aWeekHasPagesAtOnceAndKeepsNoNumbersWhileItIsOnlyLookedAt() {
        var model = printing.model(Printing.week());

        assertThat(made(model).pages()).isPositive();
        assertThat(made(model).matter().sheets()).hasSize(1);
        assertThat(made(model).matter().sheets().getFirst().lines()).isNotEmpty();
        assertThat(printing.kept()).isEmpty();
    }

    @Test
    void severalWeeksAreGatheredAndEachHasItsSheet() {
        var model = printing.model(Printing.week());
        model.weeks(it -> it.so(52));

        assertThat(made(model).matter().sheets())
                .hasSize(52)
                .extracting(Sheet::week)
                .startsWith(Printing.WEEK.name(), Printing.WEEK.plus(1).name())
                .endsWith(Printing.WEEK.plus(51).name());
        assertThat(made(model).pages()).isGreaterThanOrEqualTo(52);
    }

    @Test
    void oneRoadmapAloneLeavesTheOthersOut() {
        var model = printing.model(Printing.week());
        model.weeks(it -> it.only(Evening.SIX_MONTH));

        assertThat(made(model).matter().sheets().getFirst().lines())
                .isNotEmpty()
                .allMatch(line -> line.roadmap().equals(Evening.SIX_MONTH));
        assertThat(model.scopes()).containsExactly(Evening.CAREER, Evening.SIX_MONTH);
    }

    @Test
    void choicesComeBackNextTimePerKindOfDocument() {
        var model = printing.model(Printing.week());
        model.change(it -> it.with(Paper.A5).margin(15).colour(false).with(Part.NOTES, false));
        model.form(WeekForm.LIST);
        model.change(it -> it.landscape(false).margin(20));
        model.order(it -> it.copies(7).sides(Sides.LONG_EDGE));

        var next = printing.model(Printing.week());
        assertThat(next.choices().get().week().form()).isEqualTo(WeekForm.LIST);
        assertThat(next.choices().get().setup()).isEqualTo(new PageSetup(Paper.A5, false, 20));
        assertThat(next.choices().get().week().has(Part.NOTES)).isFalse();
        assertThat(next.choices().get().colour()).isFalse();
        assertThat(next.job().get().sides()).isEqualTo(Sides.LONG_EDGE);
        assertThat(next.job().get().copies()).isEqualTo(1);
        next.form(WeekForm.GRID);
        assertThat(next.choices().get().setup()).isEqualTo(new PageSetup(Paper.A5, true, 15));
    }

    @Test
    void noPartAtAllIsRememberedToo() {
        var model = printing.model(Printing.week());
        for (Part part : Part.values()) {
            model.change(it -> it.with(part, false));
        }

        assertThat(printing.model(Printing.week()).choices().get().week().parts())
                .isEmpty();
    }

    @Test
    void aChecklistIsPrintedUprightAndKeepsNoNumbers() {
        var roadmap = printing.evening.desk.library.standing(Evening.CAREER).orElseThrow();
        var module = roadmap.studyPhases().findFirst().orElseThrow().modules().getFirst();
        printing.files = FilesIn.folder(target, "list");
        var model = printing.model(new Printable.Checklist(Evening.CAREER, module.key()));
        model.save();

        assertThat(made(model).choices().setup().landscape()).isFalse();
        assertThat(target.resolve("list.pdf")).exists();
        assertThat(printing.kept()).isEmpty();
    }

    @Test
    void aRoadmapThatIsGoneIsSaid() {
        var model = printing.model(new Printable.Checklist(new RoadmapId("gone"), new Key("gone")));

        assertThat(model.failure().get()).isNotEmpty();
        assertThat(model.made().get()).isNull();
    }

    @Test
    void onlyTheNewestChoicesHavePages() {
        var held = new HeldBackground();
        var model = printing.at(held);
        model.start();
        model.change(it -> it.with(Paper.A5));
        model.change(it -> it.with(Paper.LETTER));
        held.finishAll();

        assertThat(made(model).choices().setup().paper()).isEqualTo(Paper.LETTER);
        assertThat(model.making().get()).isNull();
    }

    @Test
    void endedTheOldPagesStayAndTheChoicesGoBackToThem() {
        var held = new HeldBackground();
        var model = printing.at(held);
        model.start();
        held.finishAll();
        var before = made(model);
        model.weeks(it -> it.so(52));
        model.cancel();
        held.finishAll();

        assertThat(made(model)).isSameAs(before);
        assertThat(model.choices().get()).isEqualTo(before.choices());
        assertThat(model.making().get()).isNull();
    }

    @Test
    void aPlanThatChangesMakesThePagesAnew() {
        var model = printing.model(Printing.week());
        var before = made(model);
        printing.evening.done(Evening.CAREER, 1, Evening.WEDNESDAY);

        assertThat(made(model)).isNotSameAs(before);
        model.stop();
        var last = made(model);
        printing.evening.done(Evening.CAREER, 1, Evening.WEDNESDAY);
        assertThat(made(model)).isSameAs(last);
    }
}

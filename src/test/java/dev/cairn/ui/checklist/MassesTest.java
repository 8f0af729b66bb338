package dev.cairn.ui.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.roadmap.Tally;
import dev.cairn.roadmap.Task;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A hundred thousand tasks: whatever is done, the rows are those a fresh look would give, and no more of them change than must. */
class MassesTest {
    private final Shelf shelf = new Shelf(Masses.roadmap());
    private final ChecklistViewModel model = new ChecklistViewModel(shelf.library, Shelf.TODAY);
    private final ChecklistActions actions = new ChecklistActions(model, shelf.library, Shelf.CLOCK);
    private final RandomGenerator lot =
            RandomGeneratorFactory.of("L64X128MixRandom").create(11);
    private int changed;

    @BeforeEach
    void show() {
        shelf.library.onStep(model::follow);
        model.show(Shelf.ID);
        model.rows().addListener((ListChangeListener<Row>) change -> {
            while (change.next()) {
                changed += change.getAddedSize() + change.getRemovedSize();
            }
        });
    }

    @Test
    void everyTaskHasItsRow() {
        model.foldAll(true);

        assertThat(model.rows().stream()
                        .filter(row -> row.item().kind() == Item.Kind.TASK)
                        .count())
                .isEqualTo(Masses.TASKS);
        assertThat(model.outline().phases().stream()
                        .map(item -> item.sums().tally())
                        .reduce(Tally.NONE, Tally::plus))
                .isEqualTo(Tally.of(shelf.now().allTasks()));
    }

    @Test
    void aTickAmongThemAllChangesFourRows() {
        model.foldAll(true);
        for (int i = 0; i < 20; i++) {
            var row = model.rows().get(lot.nextInt(model.rows().size()));
            if (row.item().kind() == Item.Kind.TASK) {
                changed = 0;
                actions.tick(List.of(row.item()));
                assertThat(changed).isLessThanOrEqualTo(2 * 4);
            }
        }
        freshLookGivesTheSame();
    }

    @Test
    void whateverIsDoneTheRowsAreThoseOfAFreshLook() {
        for (int i = 0; i < 60; i++) {
            switch (lot.nextInt(6)) {
                case 0 ->
                    model.fold(
                            model.rows().get(lot.nextInt(model.rows().size())).id(), lot.nextBoolean());
                case 1 -> shelf.library.undo();
                case 2 -> actions.delete(List.of(anyTask()));
                case 3 -> actions.move(anyTask(), lot.nextBoolean());
                case 4 -> actions.skip(List.of(anyTask()));
                default ->
                    actions.tick(List.of(
                            model.rows().get(lot.nextInt(model.rows().size())).item()));
            }
        }
        freshLookGivesTheSame();
    }

    private Item anyTask() {
        var tasks = model.rows().stream()
                .filter(row -> row.item().kind() == Item.Kind.TASK)
                .toList();
        return tasks.get(lot.nextInt(tasks.size())).item();
    }

    private void freshLookGivesTheSame() {
        var fresh = new Flattening().rows(Outline.of(shelf.now()), model.folds(), Sieve.EVERYTHING);
        assertThat(model.rows()).hasSameSizeAs(fresh);
        for (int i = 0; i < fresh.size(); i++) {
            assertThat(model.rows().get(i).id()).isEqualTo(fresh.get(i).id());
            assertThat(model.rows().get(i).item().sums())
                    .isEqualTo(fresh.get(i).item().sums());
        }
    }

    @Test
    void aSearchFindsWhatReadingThemAllFinds() {
        model.search("Elan GRADIENT");

        long there = shelf.now()
                .allTasks()
                .map(Task::title)
                .filter(title ->
                        title.contains("Élan") && title.toLowerCase(Locale.ROOT).contains("gradient"))
                .count();
        assertThat(there).isPositive();
        assertThat(model.fitting()).isGreaterThanOrEqualTo((int) there);
        assertThat(model.rows().stream()
                        .map(Row::item)
                        .filter(item ->
                                item.title().contains("Élan") && item.title().contains("gradient"))
                        .filter(item -> item.kind() == Item.Kind.TASK)
                        .count())
                .isEqualTo(there);
    }

    @Test
    void aFilterKeepsAsManyAsThereAre() {
        model.narrow(Set.of(Filter.DONE), null);

        assertThat(model.fitting()).isEqualTo(Tally.of(shelf.now().allTasks()).done());
    }
}

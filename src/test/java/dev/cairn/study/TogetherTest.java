package dev.cairn.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.linked.PairEdits;
import dev.cairn.progress.Change;
import dev.cairn.progress.SourceFile;
import dev.cairn.progress.Step;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Standing;
import dev.cairn.roadmap.Task;
import dev.cairn.roadmap.Tree;
import dev.cairn.schedule.Planning;
import dev.cairn.schedule.TaskId;
import dev.cairn.testing.Roadmaps;
import dev.cairn.topics.Pair;
import dev.cairn.topics.Verdict;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Linked tasks in three roadmaps of three tasks each. */
class TogetherTest {
    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
    private static final LocalDate FRIDAY = LocalDate.of(2027, 3, 5);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-03-05T12:00:00Z"), ZoneOffset.UTC);
    private static final TaskId A = task("a", "x");
    private static final TaskId B = task("b", "x");
    private static final TaskId C = task("c", "x");

    private final List<Step> log = new ArrayList<>();
    private final Library library = new Library(List.of(), log::add, CLOCK);

    private static TaskId task(String roadmap, String key) {
        return new TaskId(new RoadmapId(roadmap), new Key(key));
    }

    private static Proposal.Ready file(String name) {
        var roadmap = Roadmaps.roadmap(Roadmaps.phase("P" + name, Roadmaps.module("M" + name, "x", "y", "z")));
        var source = new SourceFile(name + ".md", false, new byte[0]);
        return new Proposal.Ready(new RoadmapId(name), source, new Reading.Read(roadmap, 0, List.of()), List.of());
    }

    @BeforeEach
    void bring() {
        List.of("a", "b", "c").forEach(it -> library.keep(file(it)));
    }

    private void stand(TaskId task, Standing standing) {
        library.change(task.roadmap(), Edits.stand(Set.of(task.task()), standing));
    }

    private void judge(TaskId one, TaskId other, Verdict verdict) {
        library.perform(PairEdits.judge(library.links(), new Pair(one, other), verdict));
    }

    private void unlink(TaskId one, TaskId other) {
        library.perform(PairEdits.judge(library.links(), new Pair(one, other), null));
    }

    private Standing standing(TaskId task) {
        var node = Tree.find(library.standing(task.roadmap()).orElseThrow(), task.task());
        return ((Task) node.orElseThrow().node()).state().standing();
    }

    private List<Roadmap> all() {
        return library.overviews().stream()
                .map(Overview::id)
                .sorted()
                .map(it -> library.standing(it).orElseThrow())
                .toList();
    }

    @Test
    void whatIsTickedOnOneIsTickedOnAllInTheSameStep() {
        judge(A, B, Verdict.LINKED);
        judge(B, C, Verdict.LINKED);
        int steps = log.size();
        stand(C, Standing.done(FRIDAY));
        assertThat(log).hasSize(steps + 1);
        assertThat(List.of(standing(A), standing(B), standing(C))).containsOnly(Standing.done(FRIDAY));
        stand(A, Standing.OPEN);
        assertThat(List.of(standing(A), standing(B), standing(C))).containsOnly(Standing.OPEN);
        stand(B, Standing.skipped(FRIDAY));
        assertThat(List.of(standing(A), standing(B), standing(C))).containsOnly(Standing.skipped(FRIDAY));
    }

    @Test
    void undoAndRedoTakeBothAlong() {
        judge(A, B, Verdict.LINKED);
        var before = all();
        stand(A, Standing.done(FRIDAY));
        var after = all();
        library.undo();
        assertThat(all()).isEqualTo(before);
        assertThat(library.links().own()).isEmpty();
        library.redo();
        assertThat(all()).isEqualTo(after);
        assertThat(library.links().own()).containsOnlyKeys(B);
    }

    @Test
    void tasksThatAreApartOrNotLinkedStayAsTheyAre() {
        judge(A, B, Verdict.APART);
        stand(A, Standing.done(FRIDAY));
        assertThat(standing(B)).isEqualTo(Standing.OPEN);
    }

    @Test
    void linkingWhatIsDoneWithWhatIsOpenDoesTheOther() {
        stand(A, Standing.done(MONDAY));
        judge(A, B, Verdict.LINKED);
        assertThat(standing(B)).isEqualTo(Standing.done(MONDAY));
        library.undo();
        assertThat(standing(B)).isEqualTo(Standing.OPEN);
        assertThat(library.links().verdicts()).isEmpty();
    }

    @Test
    void aRoadmapThatRestsIsNotWokenByWhatIsDoneInItThroughALink() {
        stand(B, Standing.done(MONDAY));
        assertThat(active()).containsExactly(B.roadmap());
        judge(A, B, Verdict.LINKED);
        assertThat(standing(A)).isEqualTo(Standing.done(MONDAY));
        assertThat(active()).containsExactly(B.roadmap());
        library.undo();
        assertThat(library.planning()).isEqualTo(Planning.NONE);
        assertThat(active()).containsExactly(B.roadmap());
    }

    @Test
    void whatIsTickedFirstIsBegunAndItsPartnerIsNot() {
        judge(A, B, Verdict.LINKED);
        stand(B, Standing.done(MONDAY));
        assertThat(active()).containsExactly(B.roadmap());
    }

    private List<RoadmapId> active() {
        return Outlook.active(library.planning(), library.overviews());
    }

    @Test
    void unlinkingRestoresWhatWasDoneOnlyByTheLink() {
        judge(A, B, Verdict.LINKED);
        stand(A, Standing.done(FRIDAY));
        unlink(A, B);
        assertThat(standing(A)).isEqualTo(Standing.done(FRIDAY));
        assertThat(standing(B)).isEqualTo(Standing.OPEN);
        assertThat(library.links().own()).isEmpty();
        library.undo();
        assertThat(standing(B)).isEqualTo(Standing.done(FRIDAY));
    }

    @Test
    void whatWasDoneBeforeTheLinkStaysDoneAfterIt() {
        stand(A, Standing.done(MONDAY));
        stand(B, Standing.done(MONDAY));
        judge(A, B, Verdict.LINKED);
        stand(A, Standing.OPEN);
        assertThat(standing(B)).isEqualTo(Standing.OPEN);
        stand(A, Standing.done(FRIDAY));
        assertThat(standing(B)).as("it comes back as it was").isEqualTo(Standing.done(MONDAY));
        unlink(A, B);
        assertThat(standing(B)).isEqualTo(Standing.done(MONDAY));
    }

    @Test
    void whatWasDoneIsHeldAsLongAsOneIsLeftThatDidIt() {
        judge(A, B, Verdict.LINKED);
        judge(B, C, Verdict.LINKED);
        stand(A, Standing.done(FRIDAY));
        unlink(B, C);
        assertThat(standing(B)).isEqualTo(Standing.done(FRIDAY));
        assertThat(standing(C)).isEqualTo(Standing.OPEN);
    }

    @Test
    void whatIsTickedOnBothInOneStepIsDoneByBoth() {
        judge(A, B, Verdict.LINKED);
        var changes = new ArrayList<Change>();
        for (TaskId it : List.of(A, B)) {
            Edits.stand(Set.of(it.task()), Standing.done(FRIDAY))
                    .apply(library.standing(it.roadmap()).orElseThrow())
                    .forEach(what -> changes.add(new Change(it.roadmap(), what)));
        }
        library.perform(changes);
        assertThat(log.getLast().events()).hasSize(2);
        unlink(A, B);
        assertThat(standing(B)).isEqualTo(Standing.done(FRIDAY));
    }

    /** What a window does not know yet, until it looks: another library on the same log. */
    private Library terminal() {
        var terminal = new Library(library.overviews(), log::add, CLOCK);
        terminal.put(library.notebook());
        library.overviews()
                .forEach(it -> terminal.put(it.id(), library.standing(it.id()).orElseThrow()));
        return terminal;
    }

    private void look(Library terminal) {
        library.refresh(terminal.overviews());
        library.put(terminal.notebook());
        terminal.overviews()
                .forEach(it -> library.put(it.id(), terminal.standing(it.id()).orElseThrow()));
    }

    @Test
    void undoTakesWhatWasLinkedSinceAlongToo() {
        stand(A, Standing.done(FRIDAY));
        var terminal = terminal();
        terminal.perform(PairEdits.judge(terminal.links(), new Pair(A, B), Verdict.LINKED));
        look(terminal);
        assertThat(standing(B)).isEqualTo(Standing.done(FRIDAY));

        library.undo();
        assertThat(List.of(standing(A), standing(B))).containsOnly(Standing.OPEN);
        assertThat(library.links().own()).as("nobody follows").isEmpty();
        library.redo();
        assertThat(List.of(standing(A), standing(B))).containsOnly(Standing.done(FRIDAY));
        assertThat(library.links().own()).containsOnlyKeys(B);
    }

    @Test
    void whatIsTakenBackLeadsAgain() {
        stand(A, Standing.done(FRIDAY));
        var terminal = terminal();
        terminal.change(A.roadmap(), Edits.stand(Set.of(A.task()), Standing.OPEN));
        terminal.perform(PairEdits.judge(terminal.links(), new Pair(A, B), Verdict.LINKED));
        terminal.change(B.roadmap(), Edits.stand(Set.of(B.task()), Standing.done(FRIDAY)));
        look(terminal);
        assertThat(library.links().own()).containsOnlyKeys(A);

        library.undo();
        assertThat(List.of(standing(A), standing(B))).containsOnly(Standing.OPEN);
        assertThat(library.links().own())
                .as("the other was ticked itself")
                .containsExactly(Map.entry(B, Standing.done(FRIDAY)));
    }

    private void remove(TaskId task) {
        library.remove(task.roadmap(), new SourceFile(task.roadmap() + ".md", false, new byte[0]));
    }

    @Test
    void whatComesBackFromItsFileStandsAsWhatItIsLinkedWith() {
        judge(A, B, Verdict.LINKED);
        stand(A, Standing.done(FRIDAY));
        remove(A);
        assertThat(standing(B)).isEqualTo(Standing.done(FRIDAY));
        assertThat(library.links().own())
                .as("what it followed is gone: it stands by itself")
                .isEmpty();

        library.keep(file("a"));
        assertThat(standing(A)).isEqualTo(Standing.done(FRIDAY));
        assertThat(library.links().own()).containsOnlyKeys(A);
        unlink(A, B);
        assertThat(standing(A)).as("as the file has it").isEqualTo(Standing.OPEN);
        assertThat(standing(B)).isEqualTo(Standing.done(FRIDAY));
    }

    @Test
    void whatARoadmapOnlyFollowedEndsWithIt() {
        judge(A, B, Verdict.LINKED);
        stand(B, Standing.done(MONDAY));
        assertThat(library.links().own()).containsOnlyKeys(A);
        remove(A);
        assertThat(library.links().own()).isEmpty();
        library.undo();
        assertThat(library.links().own()).as("and comes back with it").containsOnlyKeys(A);
        assertThat(standing(A)).isEqualTo(Standing.done(MONDAY));
    }

    @Test
    void whatAFileSaysIsDoneTicksWhatItIsLinkedWith() {
        judge(A, B, Verdict.LINKED);
        remove(A);
        var open = file("a").reading();
        var task = (Task) Tree.find(open.roadmap(), A.task()).orElseThrow().node();
        var done = Tree.update(
                open.roadmap(),
                Map.of(A.task(), it -> task.withState(task.state().withStanding(Standing.done(MONDAY)))));
        library.keep(
                new Proposal.Ready(A.roadmap(), file("a").source(), new Reading.Read(done, 0, List.of()), List.of()));
        assertThat(standing(B)).isEqualTo(Standing.done(MONDAY));
        assertThat(library.links().own()).containsOnlyKeys(B);
    }

    @Test
    void whatWasDoneStaysWorkWhereTheTaskThatLedIsDeleted() {
        judge(A, B, Verdict.LINKED);
        stand(A, Standing.done(FRIDAY));
        library.change(A.roadmap(), Edits.delete(Set.of(A.task())));
        assertThat(standing(B)).isEqualTo(Standing.done(FRIDAY));
        assertThat(library.links().own()).isEmpty();
        library.undo();
        assertThat(library.links().own()).containsOnlyKeys(B);
    }

    @Test
    void aPartnerThatLeftTheLibraryKeepsNothingFromHappening() {
        judge(A, B, Verdict.LINKED);
        library.remove(B.roadmap(), new SourceFile("b.md", false, new byte[0]));
        stand(A, Standing.done(FRIDAY));
        assertThat(standing(A)).isEqualTo(Standing.done(FRIDAY));
        assertThat(log.getLast().events()).hasSize(1);
    }

    @Test
    void nothingIsDoneByHalvesWhereAPartnerIsNotLoaded() {
        judge(A, B, Verdict.LINKED);
        var later = new Library(library.overviews(), log::add, CLOCK);
        later.put(library.notebook());
        later.put(A.roadmap(), library.standing(A.roadmap()).orElseThrow());
        int steps = log.size();
        assertThatThrownBy(() -> later.change(A.roadmap(), Edits.stand(Set.of(A.task()), Standing.done(FRIDAY))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(log).hasSize(steps);
    }

    private void removeOrBring(TaskId task) {
        if (library.standing(task.roadmap()).isPresent()) {
            remove(task);
        } else {
            library.keep(file(task.roadmap().slug()));
        }
    }

    /** Whether one it is linked with stands as it does, by itself. */
    private boolean isHeld(TaskId task) {
        return library.links().partners(task).stream()
                .filter(it -> library.standing(it.roadmap()).isPresent())
                .filter(it -> library.links().own(it).isEmpty())
                .anyMatch(it -> standing(it).status() == standing(task).status());
    }

    /** Whatever is ticked, linked and unlinked, removed and brought again: linked tasks are open together, and without links all stand by themselves. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void linkedTasksAreOpenTogetherAndUnlinkedOnesStandByThemselves(long seed) {
        var lot = new Random(seed);
        var roadmaps = List.of("a", "b", "c");
        var keys = List.of("x", "y", "z");
        var first = all();
        var begun = log.stream().map(Step::id).collect(Collectors.toSet());
        for (int i = 0; i < 300; i++) {
            var one = task(roadmaps.get(lot.nextInt(3)), keys.get(lot.nextInt(3)));
            var other = task(roadmaps.get(lot.nextInt(3)), keys.get(lot.nextInt(3)));
            if (lot.nextInt(12) == 0) {
                removeOrBring(one);
                continue;
            }
            switch (lot.nextInt(8)) {
                case 0, 1 -> stand(one, Standing.done(MONDAY.plusDays(lot.nextInt(5))));
                case 2 -> stand(one, Standing.skipped(MONDAY));
                case 3 -> stand(one, Standing.OPEN);
                case 4 -> {
                    if (library.undoable()
                            .filter(it -> !begun.contains(it.id()))
                            .isPresent()) {
                        library.undo();
                    }
                }
                case 5 -> library.redo();
                default -> {
                    if (!one.roadmap().equals(other.roadmap())) {
                        var verdict = lot.nextInt(3) == 0 ? null : Verdict.values()[lot.nextInt(2)];
                        library.perform(PairEdits.judge(library.links(), new Pair(one, other), verdict));
                    }
                }
            }
            for (Set<TaskId> group : library.links().groups()) {
                assertThat(group.stream()
                                .filter(it -> library.standing(it.roadmap()).isPresent())
                                .map(it -> standing(it).equals(Standing.OPEN))
                                .distinct())
                        .as("%s", group)
                        .hasSizeLessThan(2);
            }
            assertThat(library.links().own().keySet())
                    .allMatch(it -> library.standing(it.roadmap()).isPresent())
                    .allMatch(this::isHeld);
        }
        library.links().linked().toList().forEach(it -> library.perform(PairEdits.judge(library.links(), it, null)));
        assertThat(library.links().own()).isEmpty();
        while (library.undoable().filter(it -> !begun.contains(it.id())).isPresent()) {
            library.undo();
        }
        assertThat(all()).isEqualTo(first);
    }
}

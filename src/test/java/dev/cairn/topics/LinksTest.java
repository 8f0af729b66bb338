package dev.cairn.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.TaskId;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LinksTest {
    private static final TaskId A = task("a", "k1");
    private static final TaskId B = task("b", "k1");
    private static final TaskId C = task("c", "k1");
    private static final TaskId OTHER = task("a", "k2");

    private static TaskId task(String roadmap, String key) {
        return new TaskId(new RoadmapId(roadmap), new Key(key));
    }

    @Test
    void aPairIsTheSameWhicheverComesFirst() {
        assertThat(new Pair(B, A)).isEqualTo(new Pair(A, B));
        assertThat(new Pair(A, B).has(A)).isTrue();
        assertThat(new Pair(A, B).has(OTHER)).isFalse();
        assertThatThrownBy(() -> new Pair(A, OTHER)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void partnersAreFoundThroughOthers() {
        var links = Links.NONE
                .with(new Pair(A, B), Verdict.LINKED)
                .with(new Pair(B, C), Verdict.LINKED)
                .with(new Pair(OTHER, C), Verdict.APART);
        assertThat(links.partners(A)).containsExactlyInAnyOrder(B, C);
        assertThat(links.partners(B)).containsExactlyInAnyOrder(A, C);
        assertThat(links.partners(OTHER)).isEmpty();
        assertThat(links.with(new Pair(A, B), null).partners(C)).containsExactly(B);
    }

    @Test
    void eachLinkedTaskStandsInOneGroup() {
        var links = Links.NONE
                .with(new Pair(A, B), Verdict.LINKED)
                .with(new Pair(B, C), Verdict.LINKED)
                .with(new Pair(OTHER, C), Verdict.APART);
        assertThat(links.groups()).containsExactly(Set.of(A, B, C));
        assertThat(links.with(new Pair(OTHER, task("d", "k1")), Verdict.LINKED).groups())
                .containsExactlyInAnyOrder(Set.of(A, B, C), Set.of(OTHER, task("d", "k1")));
    }
}

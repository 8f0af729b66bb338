package dev.cairn.linked;

import dev.cairn.progress.Change;
import dev.cairn.progress.Happening;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.topics.Links;
import dev.cairn.topics.Pair;
import dev.cairn.topics.Verdict;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a learner can say of tasks that look alike, for whoever performs changes. */
public final class PairEdits {
    private PairEdits() {}

    /**
     * Says something of two tasks, or takes it back.
     *
     * @param verdict null to take it back
     * @return one change; none where that was said before
     */
    public static List<Change> judge(Links links, Pair pair, @Nullable Verdict verdict) {
        var before = links.verdict(pair).orElse(null);
        return Objects.equals(before, verdict)
                ? List.of()
                : List.of(new Change(RoadmapId.ALL, new Happening.PairJudged(pair, before, verdict)));
    }
}

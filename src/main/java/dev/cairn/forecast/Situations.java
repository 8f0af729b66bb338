package dev.cairn.forecast;

import dev.cairn.figures.Ledger;
import dev.cairn.linked.Once;
import dev.cairn.progress.Notebook;
import dev.cairn.progress.SourceFile;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.study.Outlook;
import dev.cairn.study.Overview;
import dev.cairn.study.Past;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The situation as it is, and as it was some days ago: the present with all that happened since taken back. */
final class Situations {
    private static final SourceFile NO_FILE = new SourceFile("", false, new byte[0]);

    private final Lately lately;
    private final Outlook outlook;
    private final boolean all;

    Situations(Lately lately) {
        this.lately = lately;
        outlook = lately.outlook();
        all = lately.scope().equals(RoadmapId.ALL);
    }

    Situation now() {
        var planned = all ? outlook.roadmaps().keySet() : List.of(lately.scope());
        var roadmaps = only(planned, lately.roadmaps());
        return Situation.of(
                Ledger.of(roadmaps, lately.planning(), lately.time(), outlook.once(roadmaps)),
                outlook.availability(),
                outlook.today(),
                outlook.now(),
                finish());
    }

    private @Nullable LocalDate finish() {
        var plan = outlook.plan();
        return (all ? plan.finish() : plan.finish(lately.scope())).orElse(null);
    }

    /** About the roadmaps that were planned then: one that was made active since is work that was added, one that rests since was dropped. */
    Situation then() {
        var past = Past.before(
                lately.since(),
                here(),
                Notebook.NOTHING
                        .with(lately.planning())
                        .with(lately.time())
                        .with(outlook.notebook().links()));
        var given = past.notebook().planning().availability();
        var active = Outlook.active(past.notebook().planning(), overviews(past));
        var roadmaps = only(all ? active : List.of(lately.scope()), past.roadmaps());
        var together = only(active, past.roadmaps());
        roadmaps.forEach(together::putIfAbsent);
        return Situation.of(
                Ledger.of(
                        roadmaps,
                        past.notebook().planning(),
                        past.notebook().time(),
                        Once.of(past.notebook().links(), past.notebook().planning(), together)),
                given == null ? Outlook.assumed(outlook.roadmaps().values()) : given,
                outlook.today().minusDays(Explained.DAYS_BACK),
                outlook.now().minusDays(Explained.DAYS_BACK),
                null);
    }

    /** All that are known now, in the order of the list: a task of the scope may be linked with one that is only planned beside it. */
    private Map<RoadmapId, Roadmap> here() {
        var here = new LinkedHashMap<>(lately.roadmaps());
        outlook.roadmaps().forEach(here::putIfAbsent);
        return here;
    }

    /** Those of then as a list would have shown them; what is gone since comes last. */
    private List<Overview> overviews(Past past) {
        var here = here().keySet();
        return Stream.concat(here.stream(), past.roadmaps().keySet().stream().filter(id -> !here.contains(id)))
                .filter(past.roadmaps()::containsKey)
                .map(id -> Overview.of(
                        id, NO_FILE, Objects.requireNonNull(past.roadmaps().get(id))))
                .toList();
    }

    private static Map<RoadmapId, Roadmap> only(Collection<RoadmapId> ids, Map<RoadmapId, Roadmap> roadmaps) {
        var some = new LinkedHashMap<RoadmapId, Roadmap>();
        ids.forEach(id -> {
            var roadmap = roadmaps.get(id);
            if (roadmap != null) {
                some.put(id, roadmap);
            }
        });
        return some;
    }
}

package dev.cairn.week;

import dev.cairn.roadmap.Heading;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Resource;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import dev.cairn.week.CalendarEvent.Words;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What events are called, and what is said about them. */
final class EventWords {
    private final Phrases phrases;
    private final Map<RoadmapId, Map<Key, Place>> places = new HashMap<>();

    private final Map<String, Whose> owners = new HashMap<>();

    private record Place(Roadmap roadmap, Phase phase, Module module, Task task) {}

    EventWords(Map<RoadmapId, Roadmap> roadmaps, Phrases phrases) {
        this.phrases = phrases;
        roadmaps.forEach((id, roadmap) -> places.put(id, places(roadmap)));
    }

    private static Map<Key, Place> places(Roadmap roadmap) {
        var known = new HashMap<Key, Place>();
        for (Phase phase : roadmap.phases()) {
            for (Module module : phase.modules()) {
                module.allTasks().forEach(task -> known.put(task.key(), new Place(roadmap, phase, module, task)));
            }
        }
        return known;
    }

    Words of(RoadmapId roadmap, Key task, boolean done) {
        var place = places.getOrDefault(roadmap, Map.of()).get(task);
        if (place == null) {
            return new Words(phrases.text("calendar.event.gone"), "", roadmap.slug(), "");
        }
        return new Words(
                done
                        ? phrases.text("calendar.event.done", place.task().title())
                        : place.task().title(),
                description(place),
                place.roadmap().title(),
                url(place.module()));
    }

    Words habit(String title) {
        return new Words(title, "", phrases.text("calendar.event.habit"), "");
    }

    /** Of what is called off: by its task, where that is still there. */
    Words gone(String uid) {
        var known = find(uid)
                .map(whose -> of(whose.roadmap(), whose.task(), false))
                .orElseGet(() -> new Words(phrases.text("calendar.event.gone"), "", "", ""));
        var title = phrases.text("calendar.event.off", known.title());
        return new Words(title, known.description(), known.category(), known.url());
    }

    /** Whether the task that an event is of is done. */
    boolean isDone(String uid) {
        return find(uid)
                .map(whose -> places.getOrDefault(whose.roadmap(), Map.of()).get(whose.task()))
                .filter(place -> place.task().status() == Status.DONE)
                .isPresent();
    }

    private record Whose(RoadmapId roadmap, Key task) {}

    private Optional<Whose> find(String uid) {
        if (owners.isEmpty()) {
            places.forEach((id, known) ->
                    known.keySet().forEach(key -> owners.put(EventNames.task(id, key), new Whose(id, key))));
        }
        return Optional.ofNullable(owners.get(EventNames.taskOf(uid)));
    }

    private static String description(Place place) {
        var where = Stream.of(
                        name(place.module().heading()),
                        name(place.phase().heading()),
                        place.roadmap().title())
                .collect(Collectors.joining("\n"));
        return place.task().note().isBlank()
                ? where
                : where + "\n\n" + place.task().note();
    }

    private static String name(Heading heading) {
        return heading.label().isEmpty() ? heading.title() : heading.label() + ": " + heading.title();
    }

    /** The first address a browser would open. */
    private static String url(Module module) {
        return module.resources().stream()
                .map(Resource::url)
                .filter(Objects::nonNull)
                .filter(EventWords::isWeb)
                .findFirst()
                .orElse("");
    }

    private static boolean isWeb(String url) {
        try {
            var uri = new URI(url);
            return uri.getHost() != null
                    && uri.toASCIIString().equals(url)
                    && ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}

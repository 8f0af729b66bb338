package dev.cairn.ui.checklist;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.study.Search;
import dev.cairn.study.SearchWords;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the rows are narrowed to: filters, a phase, and what is searched. */
final class Narrowing {
    private final Set<Filter> filters = EnumSet.noneOf(Filter.class);
    private final Set<Key> lingering = new HashSet<>();
    private SearchWords words = SearchWords.NONE;
    private @Nullable Key phase;
    private @Nullable Search search;

    SearchWords words() {
        return words;
    }

    void toggle(Filter filter) {
        if (!filters.remove(filter)) {
            filters.add(filter);
        }
    }

    /** Narrows to some filters and a phase; null for all phases. */
    void to(Collection<Filter> chosen, @Nullable Key onlyPhase) {
        filters.clear();
        filters.addAll(chosen);
        phase = onlyPhase;
    }

    /** Whether that is another search than before. */
    boolean search(SearchWords next) {
        boolean another = !next.equals(words);
        words = next;
        return another;
    }

    /** Another roadmap: all of it, but for what is searched. */
    void forget() {
        to(Set.of(), null);
        lingering.clear();
        search = null;
    }

    /** Another state of the roadmap that was not followed: it is looked through anew. */
    void forgetIndex() {
        search = null;
    }

    /** Takes in an index that was made elsewhere, where none was made yet. */
    void indexed(Search index) {
        if (search == null) {
            search = index;
        }
    }

    void follow(Roadmap standing) {
        if (search != null) {
            search = search.after(standing);
        }
    }

    /** Keeps a row in sight that fits no longer, until the rows are narrowed anew. */
    void linger(Key node) {
        lingering.add(node);
    }

    /** The rows are narrowed anew. */
    Sieve sieve(Roadmap roadmap) {
        lingering.clear();
        var hits = hits(roadmap).orElse(null);
        return filters.isEmpty() && phase == null && hits == null
                ? Sieve.EVERYTHING
                : new Sieve(filters, phase, hits, lingering);
    }

    private Optional<Set<Key>> hits(Roadmap roadmap) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var index = search == null ? Search.of(roadmap) : search;
        search = index;
        return Optional.of(index.find(words));
    }
}

package dev.cairn.ui;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The pages that stand in for the view, one over the other: what the learner left for another page is there again, as it was, when that is
 * left. Of one kind there is never more than one.
 */
final class Pages {
    private final Deque<Page> open = new ArrayDeque<>();

    /** The one that is seen; null where the view is. */
    @Nullable
    Page top() {
        return open.peek();
    }

    /** Puts a page over the others; one of its kind that is there has ended. */
    void put(Page page) {
        open.remove(page);
        var before = open.stream()
                .filter(it -> it.getClass().equals(page.getClass()))
                .findFirst();
        before.ifPresent(open::remove);
        open.push(page);
        before.ifPresent(Page::abandon);
    }

    /** Puts a page where another is, which has come to its end by itself. Where that is not there any more, it lies over the others. */
    void follow(Page before, Page page) {
        if (!open.contains(before)) {
            put(page);
            return;
        }
        var all = new ArrayList<>(open);
        all.set(all.indexOf(before), page);
        open.clear();
        open.addAll(all);
    }

    /** Takes a page away that was left; whether it was seen. */
    boolean remove(Page page) {
        boolean seen = page.equals(open.peek());
        open.remove(page);
        return seen;
    }

    /** The learner goes elsewhere: all of them have ended. Whether there were any. */
    boolean abandon() {
        var left = new ArrayList<>(open);
        open.clear();
        left.forEach(Page::abandon);
        return !left.isEmpty();
    }
}

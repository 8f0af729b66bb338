package dev.cairn.ui.print;

import dev.cairn.paper.Press;
import dev.cairn.ui.Background;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The pages of one document as pictures, made one at a time beside the thread that paints; of what is wanted no longer none is begun, and
 * no more are kept than memory allows. Confined to the thread that paints.
 */
final class Proofs {
    /** Dots of all pictures that are kept: 96 megabytes. */
    static final long MOST_DOTS = 24_000_000;
    /** Dots of one picture: 40 megabytes; what is larger on the screen is a little soft. */
    static final long LARGEST = 10_000_000;

    private final Background background;
    private final Press press;
    private final Made made;
    private final Runnable arrived;
    private final Consumer<Throwable> failed;
    private final Map<Integer, Picture> pictures = new HashMap<>();
    private List<Integer> wanted = List.of();
    private double scale = 1;
    private Press.@Nullable Proof open;
    private boolean running;
    private boolean closed;

    /**
     * @param arrived told whenever there is one more picture
     * @param failed told when one could not be made; then no more are
     */
    Proofs(Background background, Press press, Made made, Runnable arrived, Consumer<Throwable> failed) {
        this.background = background;
        this.press = press;
        this.made = made;
        this.arrived = arrived;
        this.failed = failed;
    }

    Made made() {
        return made;
    }

    /** A page at whatever scale there is; empty where there is none yet. */
    Optional<Picture> picture(int page) {
        return Optional.ofNullable(pictures.get(page));
    }

    boolean hasAll(List<Integer> pages) {
        return pictures.keySet().containsAll(pages);
    }

    /**
     * Wants these pages and no others.
     *
     * @param pages the most important first
     * @param dots for each 1/96 inch
     */
    void want(List<Integer> pages, double dots) {
        wanted = pages;
        var page = made.document().pages().getFirst();
        scale = Math.min(dots, Math.sqrt(LARGEST / (page.width() * page.height())));
        next();
    }

    private void next() {
        if (running || closed) {
            return;
        }
        wanted.stream().filter(this::lacking).findFirst().ifPresent(this::make);
    }

    private boolean lacking(int page) {
        var known = pictures.get(page);
        return known == null || known.scale() != scale;
    }

    private void make(int page) {
        running = true;
        double at = scale;
        background.files(() -> Picture.of(proof().page(page, at), at), picture -> made(page, picture), why -> {
            running = false;
            boolean wasClosed = closed;
            close();
            if (!wasClosed) {
                failed.accept(why);
            }
        });
    }

    /** Opened when the first page is wanted; only ever used by the one piece of work that runs. */
    private Press.Proof proof() throws java.io.IOException {
        var known = open;
        if (known == null) {
            known = press.proof(made.pdf().bytes());
            open = known;
        }
        return known;
    }

    private void made(int page, Picture picture) {
        running = false;
        if (closed) {
            shut();
            return;
        }
        pictures.put(page, picture);
        forget();
        arrived.run();
        next();
    }

    /** Those that are wanted stay, and of the others as many as there is room for. */
    private void forget() {
        long dots = pictures.values().stream().mapToLong(it -> it.size()).sum();
        for (var all = pictures.entrySet().iterator(); all.hasNext() && dots > MOST_DOTS; ) {
            var known = all.next();
            if (!wanted.contains(known.getKey())) {
                dots -= known.getValue().size();
                all.remove();
            }
        }
    }

    /** No more pictures; the document is closed behind the page that may be under way. */
    void close() {
        closed = true;
        pictures.clear();
        if (!running) {
            shut();
        }
    }

    private void shut() {
        var known = open;
        if (known != null) {
            open = null;
            known.close();
        }
    }
}

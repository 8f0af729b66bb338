package dev.cairn.ui.review;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.study.Library;
import dev.cairn.ui.Background;
import dev.cairn.ui.FileChoice;
import dev.cairn.ui.LinkOpener;
import dev.cairn.ui.Places;
import dev.cairn.ui.ReviewBook;
import dev.cairn.ui.ShellView;
import java.time.Clock;
import java.util.function.Function;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** Opens the reviews, in place of the view. */
public final class Reviews {
    private final ShellView shell;
    private final Parts parts;
    private final ReviewViewModel model;

    /** The page, as long as it has not ended: it may lie under another. */
    private @Nullable ReviewPage open;

    /**
     * What the page works with.
     *
     * @param files asks where the file for Anki goes
     * @param prose draws Markdown
     */
    public record Parts(
            Library library,
            ReviewBook book,
            Background background,
            Clock clock,
            Places places,
            FileChoice files,
            LinkOpener links,
            Function<String, Node> prose) {}

    public Reviews(ShellView shell, Parts parts) {
        this.shell = shell;
        this.parts = parts;
        model = new ReviewViewModel(parts.library(), parts.book(), parts.clock());
    }

    /** Opens the session of the day; one that was left goes on. Where it stands already, what is being done there goes on. */
    public void open() {
        var there = open;
        if (there == null) {
            shell.show(page());
            return;
        }
        there.goOn();
        bring(there);
    }

    /** Opens the form for a card of the learner's own about a module or task. */
    public void add(RoadmapId roadmap, Key node) {
        var page = open == null ? page() : open;
        bring(page);
        page.add(roadmap, node);
    }

    private void bring(ReviewPage page) {
        if (shell.isShown(page)) {
            page.focus();
        } else {
            shell.show(page);
        }
    }

    private ReviewPage page() {
        model.open();
        var page = new ReviewPage(model, parts, new Leaving());
        open = page;
        return page;
    }

    /** How a page ends. */
    final class Leaving {
        void leave(ReviewPage page) {
            shell.leave(page);
        }

        void ended() {
            open = null;
        }

        void say(String what) {
            shell.report(what);
        }
    }
}

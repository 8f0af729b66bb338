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

/** Opens the reviews, in place of the view. */
public final class Reviews {
    private final ShellView shell;
    private final Parts parts;
    private final ReviewViewModel model;

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

    /** Opens the session of the day; one that was left goes on. */
    public void open() {
        shell.show(page());
    }

    /** Opens the form for a card of the learner's own about a module or task. */
    public void add(RoadmapId roadmap, Key node) {
        var page = page();
        shell.show(page);
        page.add(roadmap, node);
    }

    private ReviewPage page() {
        model.open();
        return new ReviewPage(model, parts, new Leaving());
    }

    /** How a page ends. */
    final class Leaving {
        void leave(ReviewPage page) {
            shell.leave(page);
        }

        void say(String what) {
            shell.report(what);
        }
    }
}

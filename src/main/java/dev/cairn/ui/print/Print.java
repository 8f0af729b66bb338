package dev.cairn.ui.print;

import dev.cairn.paper.Press;
import dev.cairn.paper.Printers;
import dev.cairn.study.Library;
import dev.cairn.ui.Background;
import dev.cairn.ui.FileChoice;
import dev.cairn.ui.Memory;
import dev.cairn.ui.Printable;
import dev.cairn.ui.ShellView;
import dev.cairn.ui.WeekBook;
import java.time.Clock;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Opens the preview of something on paper, in place of the view. */
public final class Print {
    private static final Duration LONG_ENOUGH = Duration.seconds(20);

    private final ShellView shell;
    private final Parts parts;
    private final PauseTransition rest = new PauseTransition(LONG_ENOUGH);
    private @Nullable PrintPage open;

    /** What the page works with. */
    public record Parts(
            Library library,
            WeekBook book,
            Press press,
            Printers printers,
            Background background,
            Memory memory,
            FileChoice files,
            Clock clock) {}

    public Print(ShellView shell, Parts parts) {
        this.shell = shell;
        this.parts = parts;
        rest.setOnFinished(event -> shell.say(""));
    }

    /** Shows the page. */
    public void open(Printable what) {
        if (open != null) {
            open.abandon();
        }
        rest.stop();
        shell.say("");
        var model = new PrintViewModel(What.of(what), parts);
        // The job outlives the page: who went elsewhere hears of it at the foot of the window.
        var page = new PrintPage(model, parts, shell::leave, () -> {
            open = null;
            if (model.said().get().isGoing()) {
                model.said().subscribe(this::tell);
            }
        });
        open = page;
        page.start();
        shell.show(page);
    }

    private void tell(Said said) {
        rest.stop();
        shell.say(said.text());
        if (!said.isGoing()) {
            rest.playFromStart();
        }
    }
}

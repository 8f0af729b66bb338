package dev.cairn.ui.history;

import dev.cairn.ui.Background;
import dev.cairn.ui.Page;
import dev.cairn.ui.ShellView;
import dev.cairn.ui.StepBook;
import java.time.Clock;

/** Opens the list of all that was done. */
public final class History {
    private final ShellView shell;
    private final StepBook book;
    private final Background background;
    private final Clock clock;

    public History(ShellView shell, StepBook book, Background background, Clock clock) {
        this.shell = shell;
        this.book = book;
        this.background = background;
        this.clock = clock;
    }

    public void open() {
        shell.show(new HistoryPage(new HistoryViewModel(book, background, clock), new Leaving()));
    }

    /** Where the page leads. */
    final class Leaving {
        void leave(Page page) {
            shell.leave(page);
        }
    }
}

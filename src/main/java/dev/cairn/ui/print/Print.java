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

/** Opens the preview of something on paper, in place of the view. */
public final class Print {
    private final ShellView shell;
    private final Parts parts;

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
    }

    /** Shows the page. */
    public void open(Printable what) {
        shell.say(what.toString() + parts);
    }
}

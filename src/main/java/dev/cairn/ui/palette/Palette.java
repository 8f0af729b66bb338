package dev.cairn.ui.palette;

import dev.cairn.study.Library;
import dev.cairn.study.StudyStore;
import dev.cairn.ui.Background;
import dev.cairn.ui.Memory;
import dev.cairn.ui.Places;
import dev.cairn.ui.ShellView;
import dev.cairn.ui.ShellViewModel;
import dev.cairn.ui.WeekBook;
import java.time.Clock;

/** Opens the palette over the window. */
public final class Palette {
    private final ShellView shell;
    private final Parts parts;

    /** What the palette works with. */
    public record Parts(
            ShellViewModel model,
            Library library,
            StudyStore store,
            WeekBook book,
            Background background,
            Memory memory,
            Clock clock,
            Places places) {}

    public Palette(ShellView shell, Parts parts) {
        this.shell = shell;
        this.parts = parts;
    }

    /** Shows the palette. */
    public void open() {
        shell.say(parts.toString());
    }
}

package dev.cairn.ui.palette;

import dev.cairn.ui.Evening;
import dev.cairn.ui.LinkOpener;
import dev.cairn.ui.ShellView;
import dev.cairn.ui.TimerControls;

/** The palette in a window, as the application puts it there. */
public final class AtHand {
    private AtHand() {}

    /** Lets the key of the palette open one. */
    public static void in(ShellView shell, Evening evening, TimerControls timer, LinkOpener links) {
        var desk = evening.desk;
        var palette = new Palette(
                shell,
                new Palette.Parts(
                        desk.model,
                        desk.library,
                        desk.store,
                        desk.book,
                        desk.background,
                        desk.memory,
                        desk.clock,
                        evening.places,
                        timer,
                        links));
        shell.onPalette(palette::open);
    }
}

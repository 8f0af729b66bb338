package dev.cairn.app;

import dev.cairn.ui.Content;
import dev.cairn.ui.ShellViewModel;
import javafx.animation.AnimationTimer;

/**
 * Says on the standard output that the window is up, for those who start it by machine: {@code ready: 5 roadmaps}, once the first
 * view has been painted. Asked for with the property {@code cairn.announce} or the variable {@code CAIRN_ANNOUNCE}.
 */
final class Announcement extends AnimationTimer {
    /** So many frames have been painted when the second pulse after the layout comes round. */
    private static final int FRAMES = 3;

    private final ShellViewModel model;
    private int frames;

    private Announcement(ShellViewModel model) {
        this.model = model;
    }

    static void when(ShellViewModel model) {
        if (Boolean.getBoolean("cairn.announce") || Boolean.parseBoolean(System.getenv("CAIRN_ANNOUNCE"))) {
            new Announcement(model).start();
        }
    }

    @Override
    public void handle(long now) {
        boolean settled = !(model.content().get() instanceof Content.Loading);
        frames = settled ? frames + 1 : 0;
        if (frames == FRAMES) {
            stop();
            System.out.println("ready: " + model.roadmaps().size() + " roadmaps");
        }
    }
}

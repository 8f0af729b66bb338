package dev.cairn.app;

import dev.cairn.ui.Content;
import dev.cairn.ui.ShellViewModel;
import javafx.animation.AnimationTimer;

/**
 * Tells a script that started the window when it can be used: with the system property {@code cairn.announce} set to {@code true}
 * one line on standard output says so; set to {@code quit}, the window closes thereafter.
 */
final class Announcement extends AnimationTimer {
    /** By the third pulse after the roadmap was there, the pulse that drew it is over. */
    private static final int PULSES = 3;

    private final ShellViewModel model;
    private final String wish;
    private final Runnable quit;
    private int pulses;

    private Announcement(ShellViewModel model, String wish, Runnable quit) {
        this.model = model;
        this.wish = wish;
        this.quit = quit;
    }

    /** To be called once the window is put together. */
    static void follow(ShellViewModel model, Runnable quit) {
        var wish = System.getProperty("cairn.announce", "");
        if (wish.equals("true") || wish.equals("quit")) {
            new Announcement(model, wish, quit).start();
        }
    }

    @Override
    public void handle(long now) {
        boolean drawn = !(model.content().get() instanceof Content.Loading);
        pulses = drawn ? pulses + 1 : 0;
        if (pulses < PULSES) {
            return;
        }
        stop();
        System.out.println("ready: " + model.roadmaps().size() + " roadmaps");
        if (wish.equals("quit")) {
            quit.run();
        }
    }
}

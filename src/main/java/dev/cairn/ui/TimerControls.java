package dev.cairn.ui;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;

/** What can be done with the timer from anywhere in the window. */
public interface TimerControls {

    /** How it stands. */
    enum State {
        OFF,
        RUNNING,
        PAUSED
    }

    State state();

    /** The title of what it would be started on; empty where nothing is planned. */
    String next();

    /** Starts it on a task; where one is on, asks what becomes of that. */
    void toggle(RoadmapId roadmap, Key task);

    /** Starts it on what is next in the plan; nothing where nothing is planned. */
    void startNext();

    /** Asks what becomes of the one that is on; nothing where none is. */
    void open();

    /** Pauses it, or lets it go on; nothing where none is on. */
    void turn();

    /** Shows the lengths of work and breaks. */
    void lengths();
}

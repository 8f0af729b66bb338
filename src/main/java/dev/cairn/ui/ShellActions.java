package dev.cairn.ui;

import dev.cairn.roadmap.RoadmapId;

/** What the sides of the window ask of the window as a whole. */
interface ShellActions {
    void show(View view);

    /** Shows the chosen roadmap, whatever page stands in its place. */
    void openChosen();

    /** As {@link #openChosen}, and moves the keyboard focus to it. */
    void focusView();

    void addRoadmap();

    void showKeys();

    void showSettings();

    /** Shows what a roadmap shares with others. */
    void showTopics(RoadmapId roadmap);
}

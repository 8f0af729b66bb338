package dev.cairn.ui;

/** What the sides of the window ask of the window as a whole. */
interface ShellActions {
    void show(View view);

    void focusView();

    void addRoadmap();

    void showKeys();

    void showSettings();
}

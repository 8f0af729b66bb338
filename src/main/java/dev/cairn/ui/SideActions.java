package dev.cairn.ui;

import dev.cairn.roadmap.RoadmapId;

/** Does what the sidebar asks for. */
record SideActions(ShellView shell, Middle middle) implements ShellActions {
    @Override
    public void show(View view) {
        middle.choose(view);
    }

    @Override
    public void openChosen() {
        middle.abandonPage();
    }

    @Override
    public void focusView() {
        middle.abandonPage();
        middle.focusContent();
    }

    @Override
    public void addRoadmap() {
        shell.addRoadmap();
    }

    @Override
    public void showKeys() {
        shell.showKeys();
    }

    @Override
    public void showSettings() {
        shell.showSettings();
    }

    @Override
    public void showTopics(RoadmapId roadmap) {
        shell.showTopics(roadmap);
    }
}

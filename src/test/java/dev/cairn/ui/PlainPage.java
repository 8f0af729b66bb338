package dev.cairn.ui;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

/** The least a page can be. */
class PlainPage implements Page {
    private final ShellView shell;
    private final StackPane root = new StackPane();
    private String title;
    private boolean abandoned;
    private Runnable renamed = () -> {};

    PlainPage(ShellView shell, String title) {
        this.shell = shell;
        this.title = title;
        root.setId("page");
        root.setFocusTraversable(true);
    }

    void rename(String now) {
        title = now;
        renamed.run();
    }

    boolean isAbandoned() {
        return abandoned;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String trail() {
        return "";
    }

    @Override
    public void onRenamed(Runnable changed) {
        renamed = changed;
    }

    @Override
    public Optional<Printable> printable() {
        return Optional.of(new Printable.Checklist(new RoadmapId("sample-1"), new Key("r0p0m0")));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focus() {
        root.requestFocus();
    }

    @Override
    public void leave() {
        shell.leave(this);
    }

    @Override
    public void abandon() {
        abandoned = true;
    }
}

package dev.cairn.ui;

import dev.cairn.roadmap.RoadmapId;
import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The least a view can be: shows the name of the roadmap, and remembers what it is told. */
public final class PlainView implements View {
    private final String name;
    private final boolean showsAll;
    private final Button button = new Button();
    private final StackPane root = new StackPane(button);
    private final ReadOnlyStringWrapper trail = new ReadOnlyStringWrapper("");
    private final Map<String, String> memory = new HashMap<>();
    private String words = "";
    private int attached;

    public PlainView(String name) {
        this(name, false);
    }

    /** @param showsAll whether it can show all active roadmaps together */
    public PlainView(String name, boolean showsAll) {
        this.name = name;
        this.showsAll = showsAll;
    }

    @Override
    public boolean showsAll() {
        return showsAll;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void show(@Nullable RoadmapId roadmap) {
        button.setText(name + " of " + roadmap);
        trail.set("Where " + roadmap + " stands");
    }

    @Override
    public void search(String newWords) {
        words = newWords;
    }

    @Override
    public ReadOnlyStringProperty trail() {
        return trail.getReadOnlyProperty();
    }

    @Override
    public void attach() {
        attached++;
    }

    @Override
    public void detach() {
        attached--;
    }

    @Override
    public void focus() {
        button.requestFocus();
    }

    @Override
    public Map<String, String> memory() {
        return Map.copyOf(memory);
    }

    @Override
    public void recall(Map<String, String> recalled) {
        memory.clear();
        memory.putAll(recalled);
    }

    String shown() {
        return button.getText();
    }

    String words() {
        return words;
    }

    boolean isAttached() {
        return attached == 1;
    }

    Map<String, String> remembered() {
        return memory;
    }
}

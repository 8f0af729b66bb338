package dev.cairn.ui.checklist;

import dev.cairn.progress.TimeEntry;
import dev.cairn.progress.TimeLog;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.ui.DayText;
import dev.cairn.ui.Icons;
import dev.cairn.ui.Messages;
import dev.cairn.ui.TimerText;
import dev.cairn.ui.Tips;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The time logged on a task: each entry to change or take out, and a way to add one by hand. */
final class TimeSection extends Section {
    private static final int MOST = 8;

    private final Key task;
    private final ChecklistActions actions;
    private final DetailSources sources;
    private final Label sum = new Label();
    private final VBox lines = new VBox(2);
    private final Button add = new Button(Messages.text("checklist.time.add"), Icons.of(Feather.PLUS));
    private @Nullable RoadmapId roadmap;
    private TimeLog log = TimeLog.EMPTY;
    private boolean whole;
    private @Nullable UUID changing;
    private @Nullable TimeForm form;

    TimeSection(Key task, ChecklistActions actions, DetailSources sources) {
        super("checklist.section.time");
        this.task = task;
        this.actions = actions;
        this.sources = sources;
        setId("time-section");
        sum.setId("time-sum");
        sum.getStyleClass().addAll("t12", "mut");
        beside(sum);
        add.setId("time-add");
        add.getStyleClass().addAll("quiet", "small");
        add.setOnAction(event -> open(null, "", actions.time().today()));
        add(lines);
        add(add);
    }

    boolean isOf(Key other) {
        return task.equals(other);
    }

    /** @param estimated minutes; 0 where that is not known */
    void show(@Nullable RoadmapId id, TimeLog now, long estimated) {
        roadmap = id;
        boolean same = log.equals(now) && !lines.getChildren().isEmpty();
        log = now;
        long seconds =
                entries().stream().mapToLong(it -> it.getValue().seconds()).sum();
        sum.setText(
                seconds == 0
                        ? ""
                        : estimated == 0
                                ? TimerText.length(Duration.ofSeconds(seconds))
                                : Messages.text(
                                        "checklist.time.of",
                                        TimerText.length(Duration.ofSeconds(seconds)),
                                        TimerText.length(Duration.ofMinutes(estimated))));
        if (!same) {
            fill();
        }
    }

    /** The newest first. */
    private List<Map.Entry<UUID, TimeEntry>> entries() {
        var id = roadmap;
        return id == null
                ? List.of()
                : log.of(id).entrySet().stream()
                        .filter(it -> it.getValue().task().equals(task))
                        .toList()
                        .reversed()
                        .stream()
                        .sorted(Comparator.comparing(it -> it.getValue().day(), Comparator.reverseOrder()))
                        .toList();
    }

    /** The form, where one is open, stays the very same: what is being typed keeps the focus. */
    private void fill() {
        var shown = new ArrayList<Node>();
        var all = entries();
        if (changing != null && all.stream().noneMatch(it -> it.getKey().equals(changing))) {
            // It was taken out meanwhile: there is nothing to change any more.
            changing = null;
            form = null;
        }
        if (changing == null && form != null) {
            shown.add(form);
        }
        all.stream()
                .limit(whole ? all.size() : MOST)
                .map(it -> it.getKey().equals(changing) && form != null ? form : line(it.getKey(), it.getValue()))
                .forEach(shown::add);
        if (all.size() > MOST && !whole) {
            shown.add(more(all.size()));
        }
        if (shown.isEmpty()) {
            shown.add(text(Messages.text("checklist.time.none"), "sub"));
        }
        lines.getChildren().setAll(shown);
        add.setVisible(form == null);
        add.setManaged(form == null);
    }

    private Button more(int count) {
        var more = new Button(Messages.text("checklist.time.all", count));
        more.getStyleClass().addAll("quiet", "small");
        more.setOnAction(event -> {
            whole = true;
            fill();
        });
        return more;
    }

    private Node line(UUID name, TimeEntry entry) {
        var day = DayText.whole(entry.day());
        var length = TimerText.length(Duration.ofSeconds(entry.seconds()));
        var when = text(
                entry.begin() == null
                        ? Messages.text("checklist.time.byHand", day)
                        : Messages.text(
                                "checklist.time.timed",
                                day,
                                TimerText.time(entry.begin(), sources.clock().getZone())),
                "mut");
        HBox.setHgrow(when, Priority.ALWAYS);
        when.setMaxWidth(Double.MAX_VALUE);
        var figure = text(length);
        figure.setMinWidth(Region.USE_PREF_SIZE);
        var edit = icon(
                Feather.EDIT_2,
                Messages.text("checklist.time.edit", length, day),
                () -> open(
                        name,
                        TimerText.length(Duration.ofMinutes(Math.max(1, Math.round(entry.seconds() / 60.0)))),
                        entry.day()));
        var delete = icon(
                Feather.X,
                Messages.text("checklist.time.delete", length, day),
                () -> actions.time().change(name, null));
        var row = new HBox(8, when, figure, new HBox(edit, delete));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("time-line");
        return row;
    }

    private static Button icon(Feather sign, String name, Runnable action) {
        var button = new Button("", Icons.of(sign, "small"));
        button.getStyleClass().addAll("icon-button", "small");
        button.setAccessibleText(name);
        button.setTooltip(Tips.of(name));
        button.setOnAction(event -> action.run());
        return button;
    }

    private void open(@Nullable UUID name, String typed, LocalDate day) {
        changing = name;
        var opened = new TimeForm(
                typed,
                day,
                (length, on) -> name == null
                        ? actions.time().log(task, length, on)
                        : actions.time().change(name, length, on),
                this::leave);
        form = opened;
        fill();
        opened.begin();
    }

    private void leave() {
        form = null;
        changing = null;
        fill();
        add.requestFocus();
    }
}

package dev.cairn.ui.timer;

import dev.cairn.progress.TimeEntry;
import dev.cairn.timing.Timer;
import dev.cairn.ui.Ending;
import dev.cairn.ui.Icons;
import dev.cairn.ui.LiveTimer;
import dev.cairn.ui.Messages;
import dev.cairn.ui.Theme;
import dev.cairn.ui.TimedTask;
import dev.cairn.ui.TimerText;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * The timer that is on: what was worked, and what becomes of it and of its task. Nothing happens until a button is pressed, and until then the
 * time goes on, unless the learner left at a moment that is known: that the card says.
 */
final class StopCard extends VBox {
    private static final int[] MORE = {15, 30};

    private final LiveTimer live;
    private final Timer timer;
    private final @Nullable Instant until;
    private final Label figure = new Label();
    private final Actions actions;
    private final Button first;

    /** What the card asks for. */
    interface Actions {
        /** Takes the card away. */
        void close();

        /**
         * Stops the timer; the time worked until then is logged.
         *
         * @param until null for now
         */
        void stop(Ending ending, @Nullable Instant until);
    }

    /** @param until until when it was worked; null where it goes on until something is chosen */
    StopCard(LiveTimer live, Timer timer, @Nullable Instant until, ZoneId zone, Actions actions, RhythmPane rhythm) {
        super(16);
        this.live = live;
        this.timer = timer;
        this.until = until;
        this.actions = actions;
        setId("timer-card");
        getStylesheets().add(Theme.sheet(StopCard.class, "timer.css"));
        getStyleClass().add("timer-card");
        var task = live.task();
        boolean open = task.filter(TimedTask::open).isPresent();
        first = open
                ? ending("timer-done", Messages.text("timer.done"), new Ending.Done())
                : ending("timer-log", Messages.text("timer.log"), new Ending.More(0));
        first.setGraphic(Icons.of(Feather.CHECK));
        first.getStyleClass().add("primary");
        getChildren().addAll(head(task), worked(zone));
        tick();
        remark(task, zone).ifPresent(it -> getChildren().add(words(it, "mut")));
        getChildren().addAll(question(open), new Separator(), rhythm, foot());
    }

    /** Moves the keyboard focus to what is most likely wanted. */
    void begin() {
        first.requestFocus();
    }

    private static VBox head(Optional<TimedTask> task) {
        var title =
                words(task.map(TimedTask::title).orElseGet(() -> Messages.text("timer.gone.task")), "t15", "semibold");
        title.setId("timer-title");
        var place = words(task.map(TimedTask::place).orElse(""), "t12", "mut");
        place.setManaged(!place.getText().isEmpty());
        return new VBox(2, title, place);
    }

    private HBox worked(ZoneId zone) {
        figure.setId("timer-worked");
        figure.getStyleClass().addAll("t24", "semibold");
        int planned = live.planned().get();
        var beside = new Label(
                planned > 0
                        ? Messages.text("timer.card.planned", planned, TimerText.time(timer.begun(), zone))
                        : Messages.text("timer.card.since", TimerText.time(timer.begun(), zone)));
        beside.getStyleClass().add("mut");
        var row = new HBox(8, figure, beside);
        row.setAlignment(Pos.BASELINE_LEFT);
        return row;
    }

    /** Shows what would be kept now. To be called as long as the card is there, whenever that may be more. */
    void tick() {
        figure.setText(TimerText.length(length()));
    }

    private Duration worked() {
        var on = live.timer().get();
        return (on == null ? timer : on).worked(until == null ? live.now() : until);
    }

    private Duration length() {
        var worked = worked();
        var longest = Duration.ofSeconds(TimeEntry.LONGEST);
        return worked.compareTo(longest) > 0 ? longest : worked;
    }

    private Optional<String> remark(Optional<TimedTask> task, ZoneId zone) {
        if (until != null && timer.running()) {
            return Optional.of(Messages.text("timer.card.until", TimerText.time(until, zone)));
        }
        if (worked().toSeconds() > TimeEntry.LONGEST) {
            return Optional.of(Messages.text("timer.card.long"));
        }
        if (task.isEmpty()) {
            return Optional.of(Messages.text("timer.gone"));
        }
        return task.filter(it -> !it.open()).map(it -> Messages.text("timer.ticked"));
    }

    private VBox question(boolean open) {
        var ask = words(Messages.text(open ? "timer.ask" : "timer.ask.log"), "semibold");
        if (!open) {
            return new VBox(8, ask, row(List.of(first)));
        }
        var more = new Label(Messages.text("timer.more"));
        more.getStyleClass().add("mut");
        more.setMinWidth(USE_PREF_SIZE);
        var row = new FlowPane(
                8, 8, first, more, ending("timer-more-0", Messages.text("timer.more.as"), new Ending.More(0)));
        for (int minutes : MORE) {
            row.getChildren()
                    .add(ending(
                            "timer-more-" + minutes,
                            Messages.text("timer.more.minutes", minutes),
                            new Ending.More(minutes)));
        }
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPrefWrapLength(0);
        return new VBox(8, ask, row);
    }

    private Button ending(String id, String text, Ending ending) {
        return button(id, text, () -> actions.stop(ending, until));
    }

    private HBox foot() {
        var discard = button("timer-discard", Messages.text("timer.discard"), live::discard);
        discard.getStyleClass().add("quiet");
        var goOn = button("timer-go-on", Messages.text("timer.goOn"), live::resume);
        var pause = button("timer-pause", Messages.text("timer.pause"), live::pause);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return row(List.of(
                discard,
                space,
                timer.running() ? pause : goOn,
                button("timer-close", Messages.text("timer.close"), () -> {})));
    }

    /** Whatever it does, the card is gone by then: it may open another. */
    private Button button(String id, String text, Runnable action) {
        var button = new Button(text);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> {
            actions.close();
            action.run();
        });
        return button;
    }

    private static HBox row(List<Node> nodes) {
        var row = new HBox(8);
        row.getChildren().addAll(nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Label words(String text, String... classes) {
        var label = new Label(text);
        label.getStyleClass().addAll(classes);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}

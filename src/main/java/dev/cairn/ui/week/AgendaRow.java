package dev.cairn.ui.week;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One session of the list: when, a box, what, how it stands, how long. */
final class AgendaRow extends HBox {
    private static final PseudoClass FAINT = PseudoClass.getPseudoClass("faint");
    private static final PseudoClass MOVING = PseudoClass.getPseudoClass("moving");

    private final Card card;
    private final StackPane box = new StackPane();
    private final Runnable tick;
    private final Label second = new Label();
    private final String told;
    private final String spoken;

    AgendaRow(Card card, TimesColumn times, LocalDate today, Runnable tick) {
        super(12);
        this.card = card;
        this.tick = tick;
        getStyleClass().addAll("agenda-row", card.state().name().toLowerCase(Locale.ROOT), Hues.style(card.hue()));
        pseudoClassStateChanged(FAINT, !card.fits());
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(card.isGhost() ? AccessibleRole.TEXT : AccessibleRole.CHECK_BOX);
        spoken = WeekText.spoken(card, today);
        told = told(today);
        setAccessibleText(spoken);
        var stripe = new Region();
        stripe.getStyleClass().add("agenda-stripe");
        var hours = new Label(card.isGhost() ? "" : WeekText.hours(card.minutes()));
        hours.getStyleClass().add("mut");
        hours.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(times.add(card.session().window()), stripe, box(), words());
        if (card.pinned()) {
            var pin = new Region();
            pin.getStyleClass().add("agenda-pin");
            getChildren().add(pin);
        }
        getChildren().add(hours);
    }

    private StackPane box() {
        var mark = new Region();
        mark.getStyleClass().add("mark");
        mark.setMouseTransparent(true);
        box.getChildren().add(mark);
        box.getStyleClass().add("agenda-box");
        box.setVisible(!card.isGhost());
        return box;
    }

    private String told(LocalDate today) {
        return Stream.of(
                        card.isGhost() ? WeekText.ghost(card, today) : "",
                        card.state() == Card.State.RUNNING ? WeekText.running() : "",
                        card.module(),
                        card.owner())
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** Says where it would be put while it is moved by keys; null for nowhere else. */
    void held(@Nullable Landing landing) {
        second.setText(landing == null ? told : WeekText.hint(landing));
        second.pseudoClassStateChanged(MOVING, landing != null);
        setAccessibleText(landing == null ? spoken : WeekText.hint(landing) + ", " + card.title());
    }

    private VBox words() {
        var title = new Label(card.title());
        title.getStyleClass().addAll("medium", "title");
        second.setText(told);
        second.getStyleClass().addAll("t12", "mut", "agenda-second");
        var words = new VBox(title, second);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    Card card() {
        return card;
    }

    boolean isBox(@Nullable Object target) {
        return target == box;
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? card.isDone()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE && !card.isGhost()) {
            tick.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}

package dev.cairn.ui.palette;

import dev.cairn.ui.Icons;
import dev.cairn.ui.Messages;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What a quick entry does, said before it is done. */
final class OfferPane extends HBox {
    /** More lines than these are only counted. */
    static final int LINES = 10;

    OfferPane(Offer offer, boolean selected) {
        super(12);
        getStyleClass().add("palette-offer");
        var icon = Icons.of(icon(offer));
        icon.getStyleClass()
                .add(
                        switch (offer.state()) {
                            case READY -> "acc";
                            case REFUSED -> "att";
                            case WAITING, HINT -> "sub";
                        });
        var says = new Label(offer.says());
        says.getStyleClass().addAll("says", offer.isReady() ? "medium" : "plain");
        says.setWrapText(true);
        says.setMinHeight(USE_PREF_SIZE);
        var words = new VBox(2, says);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        if (!offer.detail().isEmpty()) {
            var detail = new Label(offer.detail());
            detail.getStyleClass().addAll("t12", "mut");
            words.getChildren().add(detail);
        }
        if (!offer.lines().isEmpty()) {
            words.getChildren().add(lines(offer));
        }
        setAlignment(Pos.TOP_LEFT);
        getChildren().addAll(icon, words);
        if (selected && offer.isReady()) {
            getChildren().add(RowCell.kbd(Messages.text("key.enter")));
        }
    }

    private static Feather icon(Offer offer) {
        return switch (offer.state()) {
            case REFUSED -> Feather.ALERT_CIRCLE;
            case WAITING -> Feather.MORE_HORIZONTAL;
            case READY, HINT ->
                switch (offer.verb()) {
                    case TICK -> Feather.CHECK_SQUARE;
                    case UNTICK -> Feather.SQUARE;
                    case SKIP -> Feather.SKIP_FORWARD;
                    case ADD -> Feather.PLUS;
                    case GO -> Feather.CALENDAR;
                    case LOG -> Feather.CLOCK;
                };
        };
    }

    private static GridPane lines(Offer offer) {
        var grid = new GridPane(10, 4);
        grid.getStyleClass().add("lines");
        var number = new ColumnConstraints();
        number.setHalignment(HPos.RIGHT);
        number.setMinWidth(28);
        var title = new ColumnConstraints();
        title.setHgrow(Priority.SOMETIMES);
        title.setMinWidth(0);
        var remark = new ColumnConstraints();
        remark.setMinWidth(USE_PREF_SIZE);
        remark.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().addAll(number, title, remark);
        int at = 0;
        for (Offer.Line line : offer.lines().stream().limit(LINES).toList()) {
            grid.addRow(at++, label(line.number(), "t12", "medium"), label(line.title(), "t12"), remark(line));
        }
        if (offer.lines().size() > LINES) {
            var more = label(Messages.text("palette.more", offer.lines().size() - LINES), "t12", "mut");
            grid.add(more, 1, at);
        }
        return grid;
    }

    private static Label remark(Offer.Line line) {
        return label(line.remark(), "t12", line.wrong() ? "att" : "mut");
    }

    private static Label label(String text, String... styles) {
        var label = new Label(text.replaceAll("[\\s\\p{Cntrl}]+", " "));
        label.getStyleClass().addAll(styles);
        return label;
    }
}

package dev.cairn.ui.print;

import dev.cairn.ui.Choice;
import dev.cairn.ui.Icons;
import dev.cairn.ui.Messages;
import dev.cairn.ui.Tips;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** The bar above the pages: which one is seen, and how large. */
final class PreviewBar extends HBox {
    private final Label page = new Label();
    private final Label size = new Label();
    private final Choice<Zoom.Fit> fit;
    private final Button back;
    private final Button on;
    private final Button smaller;
    private final Button larger;

    PreviewBar(Preview preview) {
        super(4);
        getStyleClass().add("print-bar");
        setAlignment(Pos.CENTER_LEFT);
        back = icon("print-back", Feather.CHEVRON_LEFT, Messages.text("print.page.back"), () -> preview.walk(-1));
        on = icon("print-on", Feather.CHEVRON_RIGHT, Messages.text("print.page.on"), () -> preview.walk(1));
        smaller = icon("print-smaller", Feather.MINUS, Messages.text("print.smaller"), preview::zoomOut);
        larger = icon("print-larger", Feather.PLUS, Messages.text("print.larger"), preview::zoomIn);
        page.setId("print-page");
        page.getStyleClass().add("medium");
        page.setAccessibleRole(AccessibleRole.TEXT);
        size.setId("print-size");
        size.getStyleClass().add("mut");
        size.setAlignment(Pos.CENTER);
        size.setMinWidth(52);
        fit = new Choice<Zoom.Fit>(
                        Messages.text("print.fit"), it -> preview.zoom(it == Zoom.Fit.PAGE ? Zoom.PAGE : Zoom.WIDTH))
                .option("print-fit-page", Messages.text("print.fit.page"), Zoom.Fit.PAGE)
                .option("print-fit-width", Messages.text("print.fit.width"), Zoom.Fit.WIDTH);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        fit.setMaxHeight(USE_PREF_SIZE);
        HBox.setMargin(fit, new Insets(0, 0, 0, 8));
        getChildren().addAll(back, page, on, space, smaller, size, larger, fit);
        preview.seen().subscribe(this::show);
    }

    private static Button icon(String id, Feather sign, String does, Runnable action) {
        var button = new Button(null, Icons.of(sign));
        button.setId(id);
        button.getStyleClass().add("icon-button");
        button.setAccessibleText(does);
        button.setTooltip(Tips.of(does));
        button.setOnAction(event -> action.run());
        return button;
    }

    private void show(Preview.Seen seen) {
        boolean some = seen.page() > 0;
        page.setText(some ? Messages.text("print.page", seen.page(), seen.pages()) : "");
        size.setText(some ? Messages.text("print.size", seen.scale()) : "");
        back.setDisable(seen.page() <= 1);
        on.setDisable(seen.page() >= seen.pages());
        smaller.setDisable(!some || seen.scale() <= Zoom.LEAST);
        larger.setDisable(!some || seen.scale() >= Zoom.MOST);
        fit.setDisable(!some);
        if (seen.zoom().fit() == Zoom.Fit.NONE) {
            fit.showNone();
        } else {
            fit.show(seen.zoom().fit());
        }
    }
}

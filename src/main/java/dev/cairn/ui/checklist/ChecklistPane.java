package dev.cairn.ui.checklist;

import dev.cairn.ui.Messages;
import dev.cairn.ui.StateCard;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** The whole of the checklist: filters and rows on the left, details on the right, or what there is to say instead of them. */
final class ChecklistPane extends StackPane {
    private static final double NARROW = 960;
    private static final double DETAIL = 352;
    private static final double DETAIL_NARROW = 304;

    private final BorderPane filled;
    private final DetailPane detail;
    private final Runnable reload;

    ChecklistPane(ChecklistViewModel model, ChecklistTree tree, DetailPane detail, Runnable reload) {
        this.detail = detail;
        this.reload = reload;
        getStyleClass().add("checklist");
        var left = new BorderPane(tree);
        left.setTop(new FilterBar(model));
        left.setMinWidth(0);
        filled = new BorderPane(left);
        filled.setRight(detail);
        model.state().addListener((property, before, now) -> show(now));
        show(model.state().get());
    }

    private void show(ViewState state) {
        getChildren()
                .setAll(
                        switch (state) {
                            case ViewState.Filled it -> filled;
                            case ViewState.Loading it -> new Skeleton();
                            case ViewState.Nothing it ->
                                new StateCard(
                                        Feather.MAP,
                                        Messages.text("checklist.empty"),
                                        Messages.text("checklist.empty.what"));
                            case ViewState.Failed failed ->
                                new StateCard(
                                        Feather.ALERT_CIRCLE, Messages.text("checklist.failed"), failed.why(), again());
                        });
    }

    private Button again() {
        var again = new Button(Messages.text("checklist.failed.again"));
        again.setOnAction(event -> reload.run());
        return again;
    }

    @Override
    protected void layoutChildren() {
        detail.setPrefWidth(getWidth() < NARROW ? DETAIL_NARROW : DETAIL);
        super.layoutChildren();
    }
}

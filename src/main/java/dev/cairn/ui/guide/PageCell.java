package dev.cairn.ui.guide;

import dev.cairn.roadmap.GuidePage;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

/** A guide page in the list: its title, and the phase or module it speaks of. */
final class PageCell extends ListCell<GuidePage> {
    private final Function<GuidePage, Optional<String>> about;
    private final Label title = new Label();
    private final Label second = new Label();
    private final VBox box = new VBox(title, second);

    PageCell(Function<GuidePage, Optional<String>> about) {
        this.about = about;
        getStyleClass().add("page-cell");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        second.getStyleClass().addAll("t11", "mut");
        second.managedProperty().bind(second.textProperty().isNotEmpty());
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(GuidePage page, boolean empty) {
        super.updateItem(page, empty);
        if (empty || page == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        title.setText(page.title());
        second.setText(about.apply(page).orElse(""));
        setGraphic(box);
        setAccessibleText(page.title());
    }
}

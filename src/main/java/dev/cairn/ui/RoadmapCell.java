package dev.cairn.ui;

import dev.cairn.roadmap.Percent;
import dev.cairn.study.Overview;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A row of the list: a roadmap with its ring, its name up to the colon in whole, and its pace; or all active ones. In the rail only the ring. */
final class RoadmapCell extends ListCell<SideRow> {
    private static final PseudoClass RESTING = PseudoClass.getPseudoClass("resting");
    private static final int LONGEST = 120;

    private final ObservableBooleanValue rail;
    private final ProgressRing ring = new ProgressRing();
    private final Label heading = new Label();
    private final Label name = new Label();
    private final Label pace = new Label();
    private final Label more = new Label();
    private final Label week = new Label();
    private final HBox all;
    private final HBox line;
    private final VBox content = new VBox();

    RoadmapCell(ObservableBooleanValue rail) {
        this.rail = rail;
        getStyleClass().add("roadmap-cell");
        heading.getStyleClass().addAll("t11", "mut", "side-heading");
        heading.visibleProperty()
                .bind(Bindings.not(rail).and(heading.textProperty().isNotEmpty()));
        heading.managedProperty().bind(heading.visibleProperty());
        line = line();
        all = all();
        setPrefWidth(0);
    }

    private HBox line() {
        name.getStyleClass().addAll("t12", "medium", "name");
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        pace.getStyleClass().addAll("t11", "mut");
        pace.setMinWidth(USE_PREF_SIZE);
        more.getStyleClass().addAll("t11", "mut");
        more.setMinWidth(0);
        var words = new VBox(name, new HBox(pace, more));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        wideOnly(words);
        var row = new HBox(10, ring, words);
        row.getStyleClass().add("line");
        align(row, Pos.TOP_LEFT);
        return row;
    }

    private HBox all() {
        var mark = new StackPane(new CairnMark(18));
        mark.getStyleClass().add("mark-place");
        var title = new Label(Messages.text("side.all"));
        title.getStyleClass().add("all-name");
        week.getStyleClass().addAll("t11", "sub", "week");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        for (Region it : new Region[] {title, space, week}) {
            wideOnly(it);
        }
        var row = new HBox(6, mark, title, space, week);
        row.getStyleClass().addAll("line", "all-line");
        align(row, Pos.CENTER_LEFT);
        return row;
    }

    private void align(HBox row, Pos wide) {
        row.alignmentProperty().bind(Bindings.when(rail).then(Pos.CENTER).otherwise(wide));
    }

    private void wideOnly(Region region) {
        region.visibleProperty().bind(Bindings.not(rail));
        region.managedProperty().bind(region.visibleProperty());
    }

    @Override
    protected void updateItem(SideRow item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        heading.setText(item.heading());
        pseudoClassStateChanged(RESTING, item.group() == SideRow.Group.RESTING);
        var overview = item.overview();
        if (overview == null) {
            showAll(item);
        } else {
            show(item, overview);
        }
        setGraphic(content);
    }

    private void showAll(SideRow item) {
        week.setText(item.pace());
        content.getChildren().setAll(all);
        var words = Stream.of(Messages.text("side.all.tip"), item.pace(), item.note())
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining("\n"));
        setTooltip(Tips.of(words));
        setAccessibleText(Messages.text("side.all.spoken", item.pace()));
    }

    private void show(SideRow item, Overview overview) {
        var title = RoadmapText.shortTitle(overview.title());
        ring.show(overview.fraction());
        name.setText(title.length() > LONGEST ? title.substring(0, LONGEST).strip() + "…" : title);
        pace.setText(item.pace());
        pace.getStyleClass().removeAll("att", "mut");
        pace.getStyleClass().add(item.behind() ? "att" : "mut");
        more.setText(item.more().isEmpty() ? "" : Messages.text("side.more", item.more()));
        content.getChildren().setAll(heading, line);
        setTooltip(Tips.of(tip(item, overview)));
        setAccessibleText(Messages.text(
                "roadmap.spoken",
                title,
                Messages.text("side.spoken", RoadmapText.progress(overview), item.second()),
                Percent.of(overview.fraction())));
    }

    private static String tip(SideRow item, Overview overview) {
        var whole = overview.title().length() > 4 * LONGEST ? overview.title().substring(0, LONGEST) : overview.title();
        var words =
                Messages.text("roadmap.tip", whole, RoadmapText.progress(overview), Percent.of(overview.fraction()));
        return item.note().isEmpty() ? words : words + "\n" + item.note();
    }
}

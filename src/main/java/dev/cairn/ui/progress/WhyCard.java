package dev.cairn.ui.progress;

import dev.cairn.forecast.Because;
import dev.cairn.forecast.Forecast;
import dev.cairn.ui.Messages;
import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/** When it will be finished, what that is made of, and why it moved: in parts that add up. */
final class WhyCard {
    private static final double WIDTH = 360;

    private final PopOver popOver = new PopOver();

    WhyCard() {
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
        popOver.setAnimated(false);
    }

    /** Opens below a tile; closed by Escape or a click beside it. */
    void show(Report report, Node owner) {
        var content = new VBox(8);
        content.getStyleClass().add("progress-card");
        content.setId("progress-why");
        content.setPrefWidth(WIDTH);
        content.getChildren().add(label(Messages.text("progress.why.title"), "t15", "semibold"));
        switch (report.explained().now()) {
            case Forecast.Known known -> known(known, report, content);
            case Forecast.Unknown unknown -> unknown(unknown, report, content);
        }
        popOver.setTitle(Messages.text("progress.why.title"));
        popOver.setContentNode(content);
        content.setFocusTraversable(true);
        popOver.show(owner);
        content.requestFocus();
    }

    private static void unknown(Forecast.Unknown unknown, Report report, VBox content) {
        content.getChildren().add(label(Say.reason(unknown.reason())));
        var planned = unknown.planned();
        if (planned != null) {
            content.getChildren()
                    .add(label(Messages.text("progress.why.plan", Say.day(planned, report.today())), "mut", "t12"));
        }
    }

    private static void known(Forecast.Known known, Report report, VBox content) {
        content.getChildren()
                .add(label(Messages.text(
                        "progress.why.dates",
                        Say.day(known.likely(), report.today()),
                        Say.day(known.safe(), report.today()))));
        content.getChildren().add(label(Messages.text("progress.why.made", known.runs(), known.weeks()), "t12", "mut"));
        var planned = known.planned();
        if (planned != null) {
            content.getChildren()
                    .add(label(Messages.text("progress.why.plan", Say.day(planned, report.today())), "t12", "mut"));
        }
        if (report.explained().before() instanceof Forecast.Known before) {
            content.getChildren()
                    .addAll(
                            label(
                                    Messages.text("progress.why.before", Say.day(before.safe(), report.today())),
                                    "medium"),
                            parts(report.explained().because()));
        } else {
            content.getChildren().add(label(Messages.text("progress.moved.new"), "t12", "mut"));
        }
    }

    private static Region parts(List<Because> because) {
        if (because.isEmpty()) {
            return label(Messages.text("progress.moved.none"), "t12", "mut");
        }
        var grid = new GridPane(16, 6);
        int sum = 0;
        for (Because part : because) {
            row(grid, Say.causeWhy(part.what()), part.days());
            sum += part.days();
        }
        row(grid, Messages.text("progress.why.sum"), sum);
        grid.getChildren().reversed().stream()
                .limit(2)
                .forEach(it -> it.getStyleClass().add("semibold"));
        return grid;
    }

    private static void row(GridPane grid, String what, int days) {
        int row = grid.getRowCount();
        var figure = label(Say.shift(days), "t12");
        figure.setAlignment(Pos.TOP_RIGHT);
        figure.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setValignment(figure, VPos.TOP);
        grid.add(label(what, "t12"), 0, row);
        grid.add(figure, 1, row);
    }

    private static Label label(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(WIDTH);
        return label;
    }
}

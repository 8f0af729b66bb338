package dev.cairn.ui.intake;

import dev.cairn.roadmap.Roadmap;
import dev.cairn.study.Proposal;
import dev.cairn.ui.Icons;
import dev.cairn.ui.Messages;
import dev.cairn.ui.Page;
import dev.cairn.ui.Theme;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What was found in a file, before it is kept: its plan on the left, what one should know about it on the right. */
final class ReviewPage implements Page {
    private final String left;
    private final Leaving leaving;
    private final BorderPane root;
    private final Button keep = new Button(Messages.text("intake.keep"));

    /** @param left how many files still wait, in words; empty for none */
    ReviewPage(Proposal.Ready proposal, String left, Runnable keep, Leaving leaving) {
        this.left = left;
        this.leaving = leaving;
        this.keep.setId("intake-keep");
        this.keep.getStyleClass().add("primary");
        this.keep.setOnAction(event -> keep.run());
        var preview = new PlanPreview(proposal.roadmap());
        var findings = new ScrollPane(new Findings(proposal));
        findings.getStyleClass().add("findings-scroll");
        findings.setFitToWidth(true);
        findings.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root = new BorderPane(preview, head(proposal), findings, foot(), null);
        root.getStyleClass().add("review");
        root.getStylesheets().add(Theme.sheet(ReviewPage.class, "intake.css"));
    }

    private static VBox head(Proposal.Ready proposal) {
        Roadmap roadmap = proposal.roadmap();
        var name = new Label(proposal.source().name());
        name.getStyleClass().addAll("t20", "semibold");
        name.setId("intake-file");
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        var title = new Label(roadmap.title());
        title.getStyleClass().addAll("t12", "mut");
        title.setAlignment(Pos.CENTER_RIGHT);
        title.setMaxWidth(420);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var first = new HBox(24, name, space, title);
        first.setAlignment(Pos.CENTER_LEFT);
        var head = new VBox(8, first, Counts.of(roadmap));
        head.getStyleClass().add("review-head");
        return head;
    }

    private HBox foot() {
        var undo = new Label(Messages.text("intake.oneUndo"), Icons.of(Feather.CORNER_UP_LEFT));
        undo.getStyleClass().addAll("t12", "mut", "promise");
        undo.setMinWidth(0);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var not = new Button(Messages.text("intake.notNow"));
        not.setId("intake-not-now");
        not.setOnAction(event -> leaving.onward().run());
        for (Button button : new Button[] {not, keep}) {
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        var foot = new HBox(8, undo, space, not, keep);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("review-foot");
        return foot;
    }

    @Override
    public String title() {
        return Messages.text("roadmap.add");
    }

    @Override
    public String trail() {
        return left.isEmpty() ? Messages.text("intake.nothingKeptYet") : left;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focus() {
        keep.requestFocus();
    }

    @Override
    public void leave() {
        leaving.onward().run();
    }

    @Override
    public void abandon() {
        leaving.stop().run();
    }
}

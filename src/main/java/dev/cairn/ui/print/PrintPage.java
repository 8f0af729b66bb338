package dev.cairn.ui.print;

import dev.cairn.progress.Moment;
import dev.cairn.ui.Icons;
import dev.cairn.ui.KeyHint;
import dev.cairn.ui.Messages;
import dev.cairn.ui.Page;
import dev.cairn.ui.StateCard;
import dev.cairn.ui.Theme;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The pages on the left, all that decides about them on the right, and what to do with them below. */
final class PrintPage implements Page {
    private static final Duration BEFORE_SKELETON = Duration.millis(150);
    private static final Duration LOOK = Duration.millis(100);
    private static final int LONG = 3;
    private static final double NARROW = 1000;

    private final PrintViewModel model;
    private final Print.Parts parts;
    private final Consumer<PrintPage> leave;
    private final Runnable gone;
    private final BorderPane root = new BorderPane();
    private final Preview preview = new Preview();
    private final Label unknown = Section.sentence("");
    private final StackPane cover = new StackPane();
    private final MakingCard card;
    private final BorderPane left = new BorderPane();
    private final PrintFoot foot;
    private final Optional<WeeksSection> weeks;
    private final Optional<LayoutSection> layout;
    private final PaperSection paper;
    private final PrinterSection printer;
    private final PauseTransition skeleton = new PauseTransition(BEFORE_SKELETON);
    private final Timeline looking = new Timeline(new KeyFrame(LOOK, event -> look()));
    private Subscription following = Subscription.EMPTY;
    private int looks;

    /**
     * @param leave takes the page away
     * @param gone told when it no longer says what becomes of the job
     */
    PrintPage(PrintViewModel model, Print.Parts parts, Consumer<PrintPage> leave, Runnable gone) {
        this.model = model;
        this.parts = parts;
        this.leave = leave;
        this.gone = gone;
        boolean ofWeeks = model.choices().get().what() instanceof What.Weeks;
        weeks = Optional.of(model).filter(it -> ofWeeks).map(it -> new WeeksSection(it, parts.library(), this::today));
        layout = Optional.of(model).filter(it -> ofWeeks).map(LayoutSection::new);
        paper = new PaperSection(model);
        printer = new PrinterSection(model);
        foot = new PrintFoot(model, ofWeeks, this::print, preview::requestFocus);
        card = new MakingCard(model::cancel);
        StackPane.setAlignment(card, Pos.BOTTOM_CENTER);
        StackPane.setMargin(card, new Insets(0, 0, 24, 0));
        cover.getStyleClass().add("print-ground");
        cover.visibleProperty().bind(Bindings.isNotEmpty(cover.getChildren()));
        var pages = new StackPane(preview, cover, card);
        pages.getStyleClass().add("print-ground");
        unknown.setId("print-unknown");
        unknown.getStyleClass().setAll("label", "print-strip");
        unknown.setMaxWidth(Double.MAX_VALUE);
        Section.present(unknown, false);
        // Laid out in this order: the bar says what the pages have found out about themselves.
        left.setCenter(pages);
        left.setTop(new VBox(new PreviewBar(preview), unknown));
        root.setCenter(left);
        root.setRight(column());
        root.setBottom(foot);
        root.getStyleClass().add("print");
        root.getStylesheets().add(Theme.sheet(PrintPage.class, "print.css"));
        root.addEventFilter(KeyEvent.KEY_PRESSED, new PrintKeys(preview, foot::focusMain, model::save)::pressed);
        skeleton.setOnFinished(event ->
                cover.getChildren().setAll(new PageBones(model.choices().get().setup())));
        preview.seen().subscribe(seen -> seen());
        looking.setCycleCount(Animation.INDEFINITE);
    }

    private ScrollPane column() {
        var column = new VBox();
        weeks.ifPresent(column.getChildren()::add);
        layout.ifPresent(column.getChildren()::add);
        column.getChildren().addAll(paper, printer);
        var scroll = new ScrollPane(column);
        scroll.getStyleClass().add("print-choices");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.widthProperty().subscribe(width -> scroll.setPrefWidth(width.doubleValue() < NARROW ? 312 : 336));
        return scroll;
    }

    /** Begins to make the pages. */
    void start() {
        following = Subscription.combine(
                model.choices().subscribe(this::chosen),
                model.job().subscribe(job -> asked()),
                model.printers().subscribe(found -> asked()),
                model.said().subscribe(said -> told()),
                model.printing().subscribe(meter -> told()),
                model.failure().subscribe(this::failed),
                model.made().subscribe(this::made),
                model.making().subscribe(this::making));
        model.start();
    }

    private LocalDate today() {
        return Moment.now(parts.clock()).studyDay();
    }

    private void chosen(Choices choices) {
        layout.ifPresent(it -> it.show(choices.week()));
        if (choices.what() instanceof What.Weeks of) {
            weeks.ifPresent(it -> it.show(of));
        }
        paper.show(choices);
        asked();
    }

    private void asked() {
        printer.show(
                model.printers().get(), model.job().get(), model.choices().get().colour());
        told();
    }

    private void told() {
        var printers = model.printers().get();
        foot.show(
                model.said().get(),
                model.failure().get().isEmpty(),
                printers == null || !printers.isEmpty(),
                model.printing().get() != null);
        watch();
    }

    private void made(@Nullable Made made) {
        if (made != null) {
            tellUnknown(made.unknown());
            preview.show(new Proofs(
                    parts.background(), parts.press(), made, preview::arrived, failure -> model.notShown(failure)));
        }
    }

    private void tellUnknown(Set<Integer> characters) {
        Section.present(unknown, !characters.isEmpty());
        characters.stream()
                .findFirst()
                .ifPresent(example -> unknown.setText(
                        Messages.text("print.unknown", characters.size(), String.format("U+%04X", example))));
    }

    /** As soon as there is something to see, nothing lies over it. */
    private void seen() {
        if (preview.seen().get().page() > 0 && model.failure().get().isEmpty()) {
            skeleton.stop();
            cover.getChildren().clear();
        }
    }

    private void making(@Nullable Meter meter) {
        looks = 0;
        card.hide();
        if (meter != null && preview.seen().get().page() == 0) {
            skeleton.playFromStart();
        }
        weeks.ifPresent(it -> {
            if (model.choices().get().what() instanceof What.Weeks of) {
                it.show(of);
            }
        });
        watch();
    }

    /** Something that works is looked at now and then. */
    private void watch() {
        if (model.making().get() != null || model.printing().get() != null) {
            looking.play();
        } else {
            looking.stop();
        }
    }

    private void look() {
        looks++;
        var making = model.making().get();
        if (making != null && looks >= LONG) {
            card.show(making.part());
        }
        var printing = model.printing().get();
        if (printing != null) {
            foot.progress(printing.part());
        }
    }

    private void failed(String why) {
        told();
        if (why.isEmpty()) {
            cover.getChildren().clear();
            return;
        }
        skeleton.stop();
        var again = new Button(Messages.text("failed.again"), Icons.of(Feather.ROTATE_CW));
        again.setId("print-again");
        again.setOnAction(event -> model.again());
        cover.getChildren().setAll(new StateCard(Feather.ALERT_TRIANGLE, Messages.text("print.notMade"), why, again));
    }

    private void print() {
        if (printer.isRead()) {
            model.print();
        } else {
            printer.focusPages();
        }
    }

    @Override
    public String title() {
        return Messages.text("print.title");
    }

    @Override
    public String trail() {
        return switch (model.choices().get().what()) {
            case What.Weeks of -> Messages.text("print.trail");
            case What.Checklist list ->
                parts.library()
                        .standing(list.roadmap())
                        .flatMap(it -> ListTitle.of(it, list.node()))
                        .orElse("");
            case What.Pictures pictures -> pictures.title();
        };
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focus() {
        foot.focusMain();
    }

    @Override
    public List<KeyHint> keys() {
        return PrintKeys.hints();
    }

    @Override
    public void leave() {
        abandon();
        leave.accept(this);
    }

    @Override
    public void abandon() {
        following.unsubscribe();
        skeleton.stop();
        looking.stop();
        model.stop();
        preview.close();
        gone.run();
    }
}

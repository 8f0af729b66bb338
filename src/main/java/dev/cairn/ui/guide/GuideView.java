package dev.cairn.ui.guide;

import dev.cairn.roadmap.GuidePage;
import dev.cairn.roadmap.Node;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Tree;
import dev.cairn.study.Library;
import dev.cairn.ui.KeyHint;
import dev.cairn.ui.LinkOpener;
import dev.cairn.ui.Messages;
import dev.cairn.ui.StateCard;
import dev.cairn.ui.Theme;
import dev.cairn.ui.View;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The guide pages of a roadmap: their titles beside the text of the chosen one. */
public final class GuideView implements View {
    private static final double MEASURE = 560;

    private final Library library;
    private final StackPane root = new StackPane();
    private final ListView<GuidePage> pages = new ListView<>();
    private final Label title = new Label();
    private final MarkdownPane text;
    private final ScrollPane scroll = new ScrollPane();
    private final HBox filled;
    private final ReadOnlyStringWrapper trail = new ReadOnlyStringWrapper("");
    private final Map<String, String> open = new HashMap<>();
    private @Nullable RoadmapId roadmap;
    private String words = "";

    public GuideView(Library library, LinkOpener links) {
        this.library = library;
        text = new MarkdownPane(links);
        root.getStylesheets().add(Theme.sheet(GuideView.class, "guide.css"));
        pages.getStyleClass().addAll("guide-pages", "edge-to-edge");
        pages.setAccessibleText(Messages.text("guide.pages"));
        pages.setCellFactory(list -> new PageCell(this::about));
        pages.getSelectionModel().selectedItemProperty().subscribe(page -> {
            if (page != null) {
                read(page);
            }
        });
        pages.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.RIGHT) {
                scroll.requestFocus();
                event.consume();
            }
        });
        title.getStyleClass().addAll("t20", "semibold");
        title.setWrapText(true);
        title.setMinHeight(Label.USE_PREF_SIZE);
        var column = new VBox(16, title, text);
        column.getStyleClass().add("guide-text");
        column.setMaxWidth(MEASURE);
        var page = new StackPane(column);
        page.getStyleClass().add("guide-page");
        scroll.setContent(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("guide-scroll");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        filled = new HBox(pages, scroll);
    }

    @Override
    public String name() {
        return "guide";
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void show(@Nullable RoadmapId id) {
        noteWhatIsOpen();
        roadmap = id;
        list();
    }

    private Optional<Roadmap> standing() {
        return Optional.ofNullable(roadmap).flatMap(library::standing);
    }

    private void list() {
        var all = standing().map(Roadmap::guide).orElse(List.of());
        var found = all.stream().filter(this::fits).toList();
        if (found.isEmpty()) {
            trail.set("");
            root.getChildren()
                    .setAll(
                            all.isEmpty()
                                    ? new StateCard(
                                            Feather.BOOK_OPEN,
                                            Messages.text("guide.none.title"),
                                            Messages.text("guide.none.text"))
                                    : new StateCard(
                                            Feather.SEARCH,
                                            Messages.text("guide.notFound.title"),
                                            Messages.text("guide.notFound.text", words)));
            return;
        }
        root.getChildren().setAll(filled);
        pages.getItems().setAll(found);
        var last = open.getOrDefault(key(), "");
        pages.getSelectionModel()
                .select(found.stream()
                        .filter(page -> page.title().equals(last))
                        .findFirst()
                        .orElse(found.getFirst()));
    }

    private boolean fits(GuidePage page) {
        var within = (page.title() + "\n" + page.markdown()).toLowerCase(Locale.ROOT);
        return List.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).stream()
                .allMatch(within::contains);
    }

    private void read(GuidePage page) {
        title.setText(page.title());
        text.show(page.markdown());
        boolean whole =
                standing().map(Roadmap::title).filter(page.title()::equals).isPresent();
        trail.set(whole ? "" : about(page).map(it -> it + " › ").orElse("") + page.title());
        scroll.setVvalue(0);
        noteWhatIsOpen();
    }

    /** The phase or module a page speaks of. */
    private Optional<String> about(GuidePage page) {
        var node = page.node();
        return node == null
                ? Optional.empty()
                : standing()
                        .flatMap(it -> Tree.find(it, node))
                        .map(it -> it.node())
                        .map(Node::title);
    }

    private String key() {
        return roadmap == null ? "" : roadmap.slug();
    }

    private void noteWhatIsOpen() {
        var page = pages.getSelectionModel().getSelectedItem();
        if (roadmap != null
                && page != null
                && standing().filter(it -> it.guide().contains(page)).isPresent()) {
            open.put(key(), page.title());
        }
    }

    @Override
    public void search(String newWords) {
        words = newWords;
        list();
    }

    @Override
    public ReadOnlyStringProperty trail() {
        return trail.getReadOnlyProperty();
    }

    /** Nothing a learner does changes guide pages: there is nothing to listen to. */
    @Override
    public void attach() {}

    @Override
    public void detach() {}

    @Override
    public void focus() {
        pages.requestFocus();
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint(Messages.text("key.upDown"), Messages.text("guide.keys.page")),
                new KeyHint(Messages.text("key.enter"), Messages.text("guide.keys.read")));
    }

    @Override
    public Map<String, String> memory() {
        noteWhatIsOpen();
        return Map.copyOf(open);
    }

    @Override
    public void recall(Map<String, String> memory) {
        open.putAll(memory);
    }
}

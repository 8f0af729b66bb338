package dev.cairn.ui.checklist;

import dev.cairn.roadmap.Resource;
import dev.cairn.ui.Icons;
import dev.cairn.ui.LinkOpener;
import dev.cairn.ui.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** What to read, watch or use. Only addresses of the web can be opened; the whole address shows before it is. */
final class ResourcesSection extends Section {
    private ResourcesSection(List<Resource> resources, DetailSources sources) {
        super("checklist.section.resources");
        resources.forEach(resource -> add(row(resource, sources)));
    }

    static Optional<ResourcesSection> of(List<Resource> resources, DetailSources sources) {
        return resources.isEmpty() ? Optional.empty() : Optional.of(new ResourcesSection(resources, sources));
    }

    private static HBox row(Resource resource, DetailSources sources) {
        var row = new HBox(Icons.of(icon(resource), "small"), name(resource, sources));
        row.getStyleClass().add("resource");
        row.setAlignment(Pos.CENTER_LEFT);
        if (resource.label() != null) {
            var label = new Label(resource.label());
            label.getStyleClass().addAll("t12", "sub");
            label.setMinWidth(USE_PREF_SIZE);
            row.getChildren().add(label);
        }
        return row;
    }

    private static Labeled name(Resource resource, DetailSources sources) {
        var written = resource.url() == null ? "" : resource.url();
        var address = LinkOpener.web(written);
        Labeled name = address.<Labeled>map(uri -> {
                    var link = new Hyperlink(resource.title());
                    link.setOnAction(event -> sources.links().open(uri));
                    link.setTooltip(new Tooltip(uri.toString()));
                    return link;
                })
                .orElseGet(() -> {
                    var label = new Label(resource.title());
                    label.setTooltip(new Tooltip(
                            written.isEmpty()
                                    ? resource.title()
                                    : Messages.text("checklist.resource.closed", written)));
                    return label;
                });
        name.getStyleClass().add("t12");
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        return name;
    }

    private static Feather icon(Resource resource) {
        var label = resource.label() == null ? "" : resource.label().toLowerCase(Locale.ROOT);
        if (label.contains("video") || label.contains("youtube")) {
            return Feather.VIDEO;
        }
        if (label.contains("book") || label.contains("paper")) {
            return Feather.BOOK;
        }
        if (label.contains("course") || label.contains("tutorial")) {
            return Feather.BOOK_OPEN;
        }
        if (label.contains("tool") || label.contains("code") || label.contains("practice")) {
            return Feather.CODE;
        }
        return resource.url() == null ? Feather.BOOKMARK : Feather.LINK;
    }
}

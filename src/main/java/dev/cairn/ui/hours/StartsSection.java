package dev.cairn.ui.hours;

import dev.cairn.schedule.WeekTemplate;
import dev.cairn.ui.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The weeks that roadmaps state, to start from with one click. */
final class StartsSection extends Section {
    private static final int MOST = 8;

    private final Consumer<WeekTemplate> choose;

    StartsSection(Consumer<WeekTemplate> choose) {
        super(Messages.text("hours.starts"));
        this.choose = choose;
    }

    void show(List<HoursState.Start> starts) {
        var rows = new ArrayList<Node>();
        for (int i = 0; i < Math.min(starts.size(), MOST); i++) {
            rows.add(row(i, starts.get(i)));
        }
        fill(rows);
    }

    private Node row(int number, HoursState.Start start) {
        var template = start.template();
        var name = template.label().isEmpty() ? Messages.text("hours.start.unnamed") : template.label();
        var label = new Label(name);
        var where = hint(
                template.line() > 0
                        ? Messages.text("hours.start.where", start.roadmap(), template.line())
                        : start.roadmap());
        var words = new VBox(label, where);
        var total = HoursText.hours(template.windows().minutes());
        Button button =
                button("start-" + number, Messages.text("hours.start.from", total), () -> choose.accept(template));
        button.setAccessibleText(Messages.text("hours.start.spoken", name, total, start.roadmap()));
        return row(words, button);
    }
}

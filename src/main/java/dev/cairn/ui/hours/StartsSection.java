package dev.cairn.ui.hours;

import dev.cairn.schedule.hours.WeekTemplate;
import dev.cairn.ui.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;

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
        var roadmap = "";
        for (int i = 0; i < Math.min(starts.size(), MOST); i++) {
            var start = starts.get(i);
            if (!start.roadmap().equals(roadmap)) {
                roadmap = start.roadmap();
                rows.add(hint(Messages.text("hours.start.of", roadmap)));
            }
            rows.add(row(i, start));
        }
        fill(rows);
    }

    private Node row(int number, HoursState.Start start) {
        var template = start.template();
        var name = template.label().isEmpty() ? Messages.text("hours.start.unnamed") : template.label();
        var words = line(name);
        if (template.line() > 0) {
            words.setText(Messages.text("hours.start.where", name, template.line()));
        }
        var total = HoursText.hours(template.windows().minutes());
        var use = button("start-" + number, Messages.text("hours.start.from", total), () -> choose.accept(template));
        use.setAccessibleText(Messages.text("hours.start.spoken", name, total, start.roadmap()));
        return row(words, use);
    }
}

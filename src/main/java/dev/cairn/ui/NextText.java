package dev.cairn.ui;

import dev.cairn.roadmap.Located;
import dev.cairn.roadmap.Node;
import dev.cairn.roadmap.Tree;
import dev.cairn.schedule.Session;
import dev.cairn.study.Outlook;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What comes next, for the foot of the window. */
final class NextText {
    private NextText() {}

    /** "Next: 19:57 Variance explained calculation", with the day where it is another; empty where nothing is planned. */
    static String of(@Nullable Outlook outlook) {
        if (outlook == null) {
            return "";
        }
        return outlook.plan().sessions().stream()
                .filter(it -> it.begins().isAfter(outlook.now()))
                .findFirst()
                .map(it -> text(it, outlook))
                .orElse("");
    }

    private static String text(Session session, Outlook outlook) {
        var title = Optional.ofNullable(outlook.roadmaps().get(session.roadmap()))
                .flatMap(roadmap -> Tree.find(roadmap, session.task()))
                .map(Located::node)
                .map(Node::title)
                .orElse("");
        var time = DayText.time(session.window().start());
        if (session.date().equals(outlook.now().toLocalDate())) {
            return Messages.text("next", time, title);
        }
        var day = session.date().isBefore(outlook.today().plusDays(7))
                ? DayText.weekday(session.date())
                : DayText.brief(session.date(), outlook.today());
        return Messages.text("next.day", day, time, title);
    }
}

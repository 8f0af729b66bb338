package dev.cairn.markdown.reading;

import dev.cairn.markdown.outline.Inline;
import dev.cairn.roadmap.Effort;
import dev.cairn.roadmap.TaskKind;
import org.jspecify.annotations.Nullable;

/** What the words of a task say of it besides its title. */
final class TaskText {
    private static final int LONGEST_LABEL = 40;

    private TaskText() {}

    /** The kind by its own label ("Project: ..."), else by its group, else by what stands above. */
    static TaskKind kind(Inline text, @Nullable String group, @Nullable TaskKind above) {
        var own = ownKind(text);
        if (own != null) {
            return own;
        }
        var byGroup = Kinds.of(group);
        if (byGroup != null) {
            return byGroup;
        }
        return above == null ? TaskKind.STUDY : above;
    }

    private static @Nullable TaskKind ownKind(Inline text) {
        var plain = text.plain();
        int colon = plain.indexOf(':') < 0 ? plain.indexOf('：') : plain.indexOf(':');
        if (colon <= 0 || colon > LONGEST_LABEL) {
            return null;
        }
        var name = Decoration.off(plain.substring(0, colon)).text();
        var period = HeadingReader.period(name);
        if (period != null && period.word() == dev.cairn.markdown.words.Period.Word.PROJECT) {
            return TaskKind.PROJECT;
        }
        return name.split("\\s+").length > 3 ? null : Kinds.ofLabel(name);
    }

    /** The work a task states in brackets at its end: "Read chapter 3 (2 hours)"; null where it states none. */
    static @Nullable Effort effort(String title) {
        var rest = title.strip();
        boolean bracket = rest.endsWith(")") || rest.endsWith("）") || rest.endsWith("]");
        int open = Math.max(Math.max(rest.lastIndexOf('('), rest.lastIndexOf('（')), rest.lastIndexOf('['));
        String candidate;
        if (bracket && open >= 0) {
            candidate = rest.substring(open + 1, rest.length() - 1);
        } else {
            int dash = Math.max(rest.lastIndexOf(" - "), Math.max(rest.lastIndexOf(" – "), rest.lastIndexOf(" — ")));
            candidate = dash > 0 ? rest.substring(dash + 3) : "";
        }
        if (candidate.isEmpty()
                || candidate.length() > LONGEST_LABEL
                || candidate.chars().noneMatch(Character::isDigit)) {
            return null;
        }
        var stated = StatedLengths.read(candidate);
        return stated == null || stated.hours() == null ? null : Effort.stated(stated.hours());
    }
}

package dev.cairn.markdown.reading;

import dev.cairn.markdown.outline.Inline;
import dev.cairn.markdown.words.Amount;
import dev.cairn.markdown.words.Amounts;
import dev.cairn.markdown.words.Vocabulary;
import dev.cairn.roadmap.Lines;
import dev.cairn.roadmap.MinuteRange;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads lines that name facts of a module or phase: hours, concepts, resources, goals, totals. */
final class FactLines {
    private static final Pattern LIST = Pattern.compile("\\s*[,;·•，、；]\\s*");
    private static final int LONGEST_CONCEPT = 80;

    private final Context context;

    FactLines(Context context) {
        this.context = context;
    }

    /** Takes a line for a fact, and claims it, if it is one. */
    boolean read(Inline text, int line, PhaseDraft phase, ModuleDraft module, boolean atPhase) {
        if (context.claims.open(Lines.at(line)).isEmpty()) {
            return false;
        }
        var label = Label.of(text);
        if (label == null || !label.hasValue()) {
            return label == null && bareHours(text, line, module, phase, atPhase);
        }
        boolean fact = hours(label, phase, module, atPhase)
                || goal(label, phase, module, atPhase)
                || concepts(label, module)
                || resources(label, text, line, module);
        if (fact) {
            context.claims.claim(line);
            context.shelf.addLinks(text, line, null, module.resources);
        }
        return fact;
    }

    /** "⏱️ 8-10 hours" on a line of its own. */
    private boolean bareHours(Inline text, int line, ModuleDraft module, PhaseDraft phase, boolean atPhase) {
        var plain = text.plain();
        var minutes =
                plain.length() < LONGEST_CONCEPT && plain.chars().anyMatch(Character::isDigit) ? work(plain) : null;
        if (minutes == null) {
            return false;
        }
        add(minutes, phase, module, atPhase);
        context.claims.claim(line);
        return true;
    }

    private boolean hours(Label label, PhaseDraft phase, ModuleDraft module, boolean atPhase) {
        var words = Vocabulary.standard();
        boolean total = words.mentions(label.name(), "total") && (!label.means("time") || module.hours != null);
        if (!label.means("time") && !total) {
            return false;
        }
        if (total || atPhase) {
            return phaseTime(label, phase, total);
        }
        var minutes = work(label.value());
        if (minutes == null) {
            return false;
        }
        add(minutes, phase, module, false);
        return true;
    }

    private static boolean phaseTime(Label label, PhaseDraft phase, boolean total) {
        var stated = StatedLengths.read(label.value());
        var minutes = work(label.value());
        if (minutes != null) {
            phase.hours = phase.hours == null ? minutes : phase.hours;
            return true;
        }
        if (stated == null || total) {
            return false;
        }
        phase.duration = phase.duration == null ? stated.span() : phase.duration;
        phase.weeks = phase.weeks == null ? stated.weeks() : phase.weeks;
        phase.ongoing |= stated.ongoing();
        return true;
    }

    private static void add(MinuteRange minutes, PhaseDraft phase, ModuleDraft module, boolean atPhase) {
        if (atPhase) {
            phase.hours = phase.hours == null ? minutes : phase.hours;
        } else {
            module.addHours(minutes);
        }
    }

    /** The work a text states once; null where it states none, or something else besides. */
    static @Nullable MinuteRange work(String text) {
        var all = Amounts.whole(text);
        List<Amount> figures = all.isEmpty() && startsWithFigure(text) ? Amounts.in(text) : all;
        return figures.stream()
                .filter(amount -> amount.isWork() && amount.rate() == Amount.Rate.ONCE)
                .findFirst()
                .map(Amount::minutes)
                .orElse(null);
    }

    private static boolean startsWithFigure(String text) {
        var bare = text.strip();
        return !bare.isEmpty() && (Character.isDigit(bare.charAt(0)) || bare.charAt(0) == '~');
    }

    private static boolean goal(Label label, PhaseDraft phase, ModuleDraft module, boolean atPhase) {
        if (!label.means("goal")
                || phase.goal != null
                || !(atPhase || phase.modules.isEmpty() && module.tasks.isEmpty())) {
            return false;
        }
        phase.goal = label.value();
        return atPhase;
    }

    private static boolean concepts(Label label, ModuleDraft module) {
        if (!label.means("concepts") && !label.means("topics")) {
            return false;
        }
        addConcepts(label.value(), module);
        return true;
    }

    /** Adds what a list in one line names. */
    static void addConcepts(String listed, ModuleDraft module) {
        int depth = 0;
        int from = 0;
        for (int i = 0; i <= listed.length(); i++) {
            char c = i == listed.length() ? ',' : listed.charAt(i);
            depth += c == '(' || c == '（' ? 1 : c == ')' || c == '）' ? -1 : 0;
            if (depth <= 0 && ",;·•，、；".indexOf(c) >= 0 || i == listed.length()) {
                var concept = listed.substring(Math.min(from, i), i).strip();
                var bare = concept.endsWith(".") ? concept.substring(0, concept.length() - 1) : concept;
                if (!bare.isEmpty()) {
                    module.concepts.add(bare);
                }
                from = i + 1;
            }
        }
    }

    private boolean resources(Label label, Inline text, int line, ModuleDraft module) {
        boolean reading = label.means("reading");
        if (!label.means("resources") && !(reading && context.mode == Context.Mode.BOXES)) {
            return false;
        }
        boolean linked = text.links().stream().anyMatch(link -> link.isWeb());
        if (linked) {
            context.shelf.addLinks(text, line, Shelf.lent(label.name()), module.resources);
            return true;
        }
        boolean quoted = label.value().indexOf('"') >= 0 || label.value().indexOf('“') >= 0;
        for (var name : quoted ? new String[] {label.value()} : LIST.split(label.value())) {
            if (!name.isBlank() && name.length() <= 4 * LONGEST_CONCEPT) {
                context.shelf.addNamed(Plain.of(name), line, Shelf.lent(label.name()), module.resources);
            }
        }
        return true;
    }
}

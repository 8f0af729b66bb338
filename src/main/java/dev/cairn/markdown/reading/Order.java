package dev.cairn.markdown.reading;

import dev.cairn.markdown.words.Period;
import dev.cairn.markdown.words.Periods;
import dev.cairn.roadmap.Phase;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Follows the counting of phases and weeks, and tells where a number is missing or comes twice. */
final class Order {
    private static final int MOST = 10;

    private final Context context;
    private final List<PhaseDraft> phases;
    private int told;

    Order(Context context, List<PhaseDraft> phases) {
        this.context = context;
        this.phases =
                phases.stream().filter(phase -> phase.kind == Phase.Kind.STUDY).toList();
    }

    void check() {
        Counted last = null;
        for (PhaseDraft phase : phases) {
            last = follow(last, counted(phase.heading.label(), phase.line));
            Counted lastWeek = null;
            for (ModuleDraft module : phase.modules) {
                var counted = counted(module.heading.label(), module.line);
                boolean week = counted != null && counted.period().word() == Period.Word.WEEK;
                lastWeek = follow(lastWeek, week ? counted : null);
            }
        }
    }

    /** Tells the first few; a document that counts in a way of its own need not hear it a thousand times. */
    private void tell(int line, String message) {
        told++;
        if (told <= MOST) {
            context.problem(line, message);
        } else if (told == MOST + 1) {
            context.problem(
                    line, "From here on more numbers of phases or weeks are missing or come twice. All were kept.");
        }
    }

    private record Counted(Period period, int line) {}

    private static @Nullable Counted counted(String label, int line) {
        return Periods.at(label)
                .filter(period -> period.word().isTime() && label.indexOf('.') < 0)
                .map(period -> new Counted(period, line))
                .orElse(null);
    }

    private @Nullable Counted follow(@Nullable Counted before, @Nullable Counted next) {
        if (before == null
                || next == null
                || before.period().word() != next.period().word()) {
            return next == null ? before : next;
        }
        int expected = before.period().to() + 1;
        int found = next.period().from();
        if (found > expected) {
            var word = next.period().word().name().toLowerCase(Locale.ROOT);
            var missing = found - 1 == expected
                    ? word + " " + expected + " is"
                    : word + "s " + expected + " to " + (found - 1) + " are";
            tell(
                    next.line(),
                    "\"" + next.period().label() + "\" follows \""
                            + before.period().label() + "\": " + missing
                            + " missing. What is there was kept as it is.");
        } else if (next.period().sameAs(before.period())) {
            tell(next.line(), "\"" + next.period().label() + "\" comes twice. Both were kept.");
        }
        return next;
    }
}

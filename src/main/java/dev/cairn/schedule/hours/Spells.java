package dev.cairn.schedule.hours;

import java.util.ArrayList;
import java.util.List;

/** Lists of spells, of which the later hold before the earlier. */
public final class Spells {
    private Spells() {}

    /** With one more, which holds before the others; one of the very same dates is replaced. */
    public static List<Spell> with(List<Spell> spells, Spell more) {
        var changed = new ArrayList<>(spells);
        changed.removeIf(it -> it.from().equals(more.from()) && it.to().equals(more.to()));
        changed.add(more);
        return List.copyOf(changed);
    }

    /** So that none holds on these dates; what reaches beyond them stays as it was outside. */
    public static List<Spell> without(List<Spell> spells, Dates free) {
        var left = new ArrayList<Spell>();
        for (Spell spell : spells) {
            if (spell.to().isBefore(free.from()) || spell.from().isAfter(free.to())) {
                left.add(spell);
                continue;
            }
            if (spell.from().isBefore(free.from())) {
                left.add(new Spell(spell.from(), free.from().minusDays(1), spell.windows(), spell.label()));
            }
            if (spell.to().isAfter(free.to())) {
                left.add(new Spell(free.to().plusDays(1), spell.to(), spell.windows(), spell.label()));
            }
        }
        return List.copyOf(left);
    }
}

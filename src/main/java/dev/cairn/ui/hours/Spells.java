package dev.cairn.ui.hours;

import dev.cairn.schedule.hours.Availability;
import dev.cairn.schedule.hours.Spell;
import dev.cairn.ui.DayText;
import dev.cairn.ui.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What there is to say about days with other hours. */
final class Spells {
    private static final int A_YEAR = 366;

    private Spells() {}

    /** "5 Mar" or "5 Mar – 14 Mar". */
    static String dates(Spell spell, LocalDate today) {
        return DayText.span(spell.from(), spell.to(), today);
    }

    /** What is not as the learner may think of a spell: another one that holds on some of its days. */
    static List<String> notes(Availability availability, Spell spell, LocalDate today) {
        var notes = new ArrayList<String>();
        int place = availability.spells().indexOf(spell);
        for (Spell later :
                availability.spells().subList(place + 1, availability.spells().size())) {
            if (!later.from().isAfter(spell.to()) && !later.to().isBefore(spell.from())) {
                notes.add(Messages.text("hours.spell.overlaps", name(later, today)));
            }
        }
        return notes;
    }

    private static String name(Spell spell, LocalDate today) {
        return spell.label().isEmpty() ? dates(spell, today) : spell.label();
    }

    /** A sentence where spells and habits leave not one hour of the year ahead. */
    static Optional<String> nothingLeft(Availability availability, LocalDate today) {
        if (availability.usual().isEmpty() || availability.minutes(today, today.plusDays(A_YEAR)) > 0) {
            return Optional.empty();
        }
        return Optional.of(Messages.text(
                availability.usualMinutes() == 0 ? "hours.habits.nothingLeft" : "hours.spells.nothingLeft"));
    }
}

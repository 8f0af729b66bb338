package dev.cairn.ui.print;

import dev.cairn.paper.PageSetup;
import dev.cairn.paper.Paper;
import dev.cairn.paper.Part;
import dev.cairn.paper.WeekChoices;
import dev.cairn.paper.WeekForm;
import java.util.EnumSet;
import java.util.Set;

/**
 * All that decides what the pages look like.
 *
 * @param week only asked for weeks
 * @param colour whether the pages are in colours; else in greys
 */
record Choices(What what, WeekChoices week, PageSetup setup, boolean colour) {

    Choices with(What other) {
        return new Choices(other, week, setup, colour);
    }

    Choices with(PageSetup other) {
        return new Choices(what, week, other, colour);
    }

    Choices with(WeekForm form) {
        return new Choices(what, new WeekChoices(form, week.parts()), setup, colour);
    }

    Choices with(Paper paper) {
        return with(new PageSetup(paper, setup.landscape(), setup.margin()));
    }

    Choices landscape(boolean landscape) {
        return with(new PageSetup(setup.paper(), landscape, setup.margin()));
    }

    Choices margin(int millimetres) {
        return with(new PageSetup(setup.paper(), setup.landscape(), millimetres));
    }

    Choices colour(boolean inColour) {
        return new Choices(what, week, setup, inColour);
    }

    /** With a part of the week, or without it. */
    Choices with(Part part, boolean shown) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        parts.addAll(week.parts());
        if (shown) {
            parts.add(part);
        } else {
            parts.remove(part);
        }
        return new Choices(what, new WeekChoices(week.form(), parts), setup, colour);
    }
}

package dev.cairn.ui.week;

/**
 * What colours stand for: of all roadmaps together, and of one alone.
 *
 * @param all chosen for all
 * @param one chosen for one
 */
record Colours(Colouring all, Colouring one) {
    static final Colours USUAL = new Colours(Colouring.ROADMAP, Colouring.PHASE);

    Colouring of(boolean together) {
        return together ? all : one;
    }

    Colours with(boolean together, Colouring chosen) {
        return together ? new Colours(chosen, one) : new Colours(all, chosen);
    }
}

package dev.cairn.ui.palette;

import java.util.List;

/**
 * A quick entry, and exactly what it does.
 *
 * @param says in one sentence
 * @param detail more about it; empty for nothing
 * @param lines the tasks it is about, where they have numbers
 * @param deed nothing unless it is ready
 */
record Offer(Verb verb, State state, String says, String detail, List<Line> lines, Deed deed) {

    /** Whether Enter does it. */
    enum State {
        READY,
        /** It cannot be done: the sentence says why. */
        REFUSED,
        /** Something it needs is being read. */
        WAITING,
        /** It is not finished: how it is typed. Whatever is found comes first. */
        HINT
    }

    /**
     * A task.
     *
     * @param number on the sheet
     * @param remark why it is not changed; empty where it is
     * @param wrong whether nothing is done because of it
     */
    record Line(String number, String title, String remark, boolean wrong) {}

    Offer {
        lines = List.copyOf(lines);
    }

    static Offer ready(Verb verb, String says, String detail, List<Line> lines, Deed deed) {
        return new Offer(verb, State.READY, says, detail, lines, deed);
    }

    static Offer refused(Verb verb, String why) {
        return new Offer(verb, State.REFUSED, why, "", List.of(), Deed.NONE);
    }

    static Offer waiting(Verb verb, String forWhat) {
        return new Offer(verb, State.WAITING, forWhat, "", List.of(), Deed.NONE);
    }

    static Offer hint(Verb verb, String how) {
        return new Offer(verb, State.HINT, how, "", List.of(), Deed.NONE);
    }

    Offer with(List<Line> newLines) {
        return new Offer(verb, state, says, detail, newLines, deed);
    }

    boolean isReady() {
        return state == State.READY;
    }
}

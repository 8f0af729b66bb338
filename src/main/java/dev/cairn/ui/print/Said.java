package dev.cairn.ui.print;

/**
 * What the learner is told beside the buttons.
 *
 * @param text a sentence; empty for nothing
 */
record Said(Kind kind, String text) {
    static final Said NOTHING = new Said(Kind.NOTHING, "");

    /** How it went. */
    enum Kind {
        NOTHING,
        /** It is under way. */
        GOING,
        DONE,
        FAILED,
        /** It went wrong, and a PDF would not. */
        PDF_HELPS
    }

    static Said going(String text) {
        return new Said(Kind.GOING, text);
    }

    static Said done(String text) {
        return new Said(Kind.DONE, text);
    }

    static Said failed(String text) {
        return new Said(Kind.FAILED, text);
    }

    boolean isGoing() {
        return kind == Kind.GOING;
    }
}

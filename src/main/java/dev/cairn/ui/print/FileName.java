package dev.cairn.ui.print;

import dev.cairn.paper.PagedDocument;

/** What a PDF is called, before the learner calls it otherwise: a name every system takes. */
final class FileName {
    private static final int LONGEST = 80;

    private FileName() {}

    /** "Cairn 2026-W48", without an ending. */
    static String of(What what, PagedDocument document) {
        return switch (what) {
            case What.Weeks weeks -> safe("Cairn " + weeks(weeks));
            case What.Checklist list -> safe("Cairn " + document.title());
            case What.Pictures pictures -> safe("Cairn " + pictures.title());
        };
    }

    private static String weeks(What.Weeks weeks) {
        var first = weeks.first().name();
        return weeks.count() == 1
                ? first.toString()
                : first + " - " + weeks.last().name();
    }

    /** Without what some system cannot have in a name, and not too long for any. */
    static String safe(String title) {
        var plain = title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
        int length = Math.min(LONGEST, plain.codePointCount(0, plain.length()));
        return plain.substring(0, plain.offsetByCodePoints(0, length)).replaceAll("[. ]+$", "");
    }
}

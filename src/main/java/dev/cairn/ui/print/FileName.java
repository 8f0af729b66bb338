package dev.cairn.ui.print;

import dev.cairn.paper.PagedDocument;
import dev.cairn.ui.SafeName;

/** What a PDF is called, before the learner calls it otherwise: a name every system takes. */
final class FileName {
    private FileName() {}

    /** "Cairn 2026-W48", without an ending. */
    static String of(What what, PagedDocument document) {
        return switch (what) {
            case What.Weeks weeks -> SafeName.of("Cairn " + weeks(weeks));
            case What.Checklist list -> SafeName.of("Cairn " + document.title());
            case What.Pictures pictures -> SafeName.of("Cairn " + pictures.title());
        };
    }

    private static String weeks(What.Weeks weeks) {
        var first = weeks.first().name();
        return weeks.count() == 1
                ? first.toString()
                : first + " - " + weeks.last().name();
    }
}

package dev.cairn.ui;

import org.kordamp.ikonli.feather.Feather;

/** How a view is called in the navigation. */
enum Navigation {
    CHECKLIST(Feather.CHECK_SQUARE),
    GUIDE(Feather.BOOK_OPEN);

    private final Feather icon;

    Navigation(Feather icon) {
        this.icon = icon;
    }

    static Navigation of(View view) {
        return switch (view.name()) {
            case "checklist" -> CHECKLIST;
            case "guide" -> GUIDE;
            default -> throw new IllegalArgumentException("no place in the navigation for " + view.name());
        };
    }

    Feather icon() {
        return icon;
    }

    String text() {
        return switch (this) {
            case CHECKLIST -> Messages.text("view.checklist");
            case GUIDE -> Messages.text("view.guide");
        };
    }
}

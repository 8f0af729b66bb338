package dev.cairn.ui;

import org.kordamp.ikonli.feather.Feather;

/** How a view is called in the navigation. */
enum Navigation {
    TODAY(Feather.SUN),
    CHECKLIST(Feather.CHECK_SQUARE),
    TIMELINE(Feather.BAR_CHART_2),
    WEEK(Feather.CALENDAR),
    PROGRESS(Feather.TRENDING_UP),
    GUIDE(Feather.BOOK_OPEN);

    private final Feather icon;

    Navigation(Feather icon) {
        this.icon = icon;
    }

    static Navigation of(View view) {
        return switch (view.name()) {
            case "today" -> TODAY;
            case "checklist" -> CHECKLIST;
            case "timeline" -> TIMELINE;
            case "week" -> WEEK;
            case "progress" -> PROGRESS;
            case "guide" -> GUIDE;
            default -> throw new IllegalArgumentException("no place in the navigation for " + view.name());
        };
    }

    Feather icon() {
        return icon;
    }

    String text() {
        return switch (this) {
            case TODAY -> Messages.text("view.today");
            case CHECKLIST -> Messages.text("view.checklist");
            case TIMELINE -> Messages.text("view.timeline");
            case WEEK -> Messages.text("view.week");
            case PROGRESS -> Messages.text("view.progress");
            case GUIDE -> Messages.text("view.guide");
        };
    }
}

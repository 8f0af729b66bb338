package dev.cairn.roadmap;

/**
 * What a phase or module is called.
 *
 * @param label how the document counts it ("Phase 2", "Module 2.1", "Week 9"); empty where it does not
 * @param title its name without label, numbering, decoration and duration
 * @param icon the emoji the document decorates it with; empty where there is none
 */
public record Heading(String label, String title, String icon) {

    public static Heading of(String title) {
        return new Heading("", title, "");
    }

    public Heading withTitle(String newTitle) {
        return new Heading(label, newTitle, icon);
    }
}

package dev.cairn.ui.week;

/** What the keys ask of the page. */
interface WeekActions {

    /** Moves the focus to a card. */
    void select(CardId card);

    /** Shows a task in the checklist. */
    void open(Card card);

    /** Starts the timer on a task; where one is on, asks what becomes of that. */
    void timer(Card card);

    /** Opens the menu of a card. */
    void menu(Card card);

    /** Opens all empty hours, or folds them away. */
    void foldAll();

    /** Shows what stands beside the week, or hides it. */
    void toggleShelf();
}

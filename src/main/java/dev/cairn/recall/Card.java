package dev.cairn.recall;

import dev.cairn.roadmap.Key;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Something to be recalled.
 *
 * @param node the module or task it grew out of
 * @param prompt what is asked, Markdown
 * @param answer what should come to mind, Markdown; empty where only the note of the node is
 * @param memory how well it is known; null until it was graded once
 * @param last the study day it was graded last; null until then
 * @param due the study day it comes back
 * @param suspended whether it rests until the learner wakes it
 */
public record Card(
        Key node,
        String prompt,
        String answer,
        @Nullable MemoryState memory,
        @Nullable LocalDate last,
        LocalDate due,
        boolean suspended) {

    /** A fresh one. */
    public static Card of(Key node, String prompt, String answer, LocalDate due) {
        return new Card(node, prompt, answer, null, null, due, false);
    }

    public boolean isDue(LocalDate day) {
        return !suspended && !due.isAfter(day);
    }

    /** How it is known after it was graded on a study day. What was not recalled is due on that day still. */
    public Card graded(Grade grade, LocalDate day) {
        long days = last == null ? 0 : ChronoUnit.DAYS.between(last, day);
        var known = Fsrs.graded(memory, days, grade);
        var next = grade.recalled() ? day.plusDays(Fsrs.interval(known)) : day;
        return new Card(node, prompt, answer, known, day, next, suspended);
    }

    /** How likely it is recalled on a study day; 0 before it was graded once. */
    public double retrievability(LocalDate day) {
        return memory == null || last == null ? 0 : Fsrs.retrievability(memory, ChronoUnit.DAYS.between(last, day));
    }

    public Card withText(String newPrompt, String newAnswer) {
        return new Card(node, newPrompt, newAnswer, memory, last, due, suspended);
    }

    public Card withSuspended(boolean rests) {
        return new Card(node, prompt, answer, memory, last, due, rests);
    }
}

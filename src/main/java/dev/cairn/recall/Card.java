package dev.cairn.recall;

import dev.cairn.roadmap.Key;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something to be recalled: a task, a concept of a module, or what the learner asks about either.
 *
 * @param node the module or task it grew out of
 * @param concept the concept of that module it asks for; null where it asks for the node itself
 * @param prompt what is asked, Markdown, in the learner's words; empty where the node or concept itself is what is asked
 * @param answer what should come to mind, Markdown, in the learner's words; empty where there is only what the node says
 * @param recollection what became of it so far; null until it was graded once
 * @param suspended whether it rests until the learner wakes it
 */
public record Card(
        Key node,
        @Nullable String concept,
        String prompt,
        String answer,
        @Nullable Recollection recollection,
        boolean suspended) {

    /** A fresh one that asks for a task, or for a concept of a module. */
    public static Card of(Key node, @Nullable String concept) {
        return new Card(node, concept, "", "", null, false);
    }

    /** A fresh one in the learner's own words. */
    public static Card own(Key node, String prompt, String answer) {
        return new Card(node, null, prompt, answer, null, false);
    }

    /** Whether it comes back on a study day, or did before it. A fresh one is never due: it waits for its turn. */
    public boolean isDue(LocalDate day) {
        return !suspended && recollection != null && !recollection.due().isAfter(day);
    }

    /** Whether it was never graded, and does not rest. */
    public boolean isFresh() {
        return !suspended && recollection == null;
    }

    /**
     * How it stands after it was graded on a study day. What was not recalled is due on that day still.
     *
     * @param retention how often cards are to be recalled, between 0 and 1
     * @param seconds how long it took, from 0
     */
    public Card graded(Grade grade, LocalDate day, double retention, int seconds) {
        var before = recollection;
        // The clock may have been set back: a day that was before the last one is that day again.
        long days = before == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(before.last(), day));
        var memory = Fsrs.graded(before == null ? null : before.memory(), days, grade);
        var due = grade.recalled() ? day.plusDays(Fsrs.interval(memory, retention)) : day;
        int lapses = (before == null ? 0 : before.lapses()) + (grade.recalled() ? 0 : 1);
        int reviews = (before == null ? 0 : before.reviews()) + 1;
        long spent = (before == null ? 0 : before.seconds()) + Math.max(0, seconds);
        return new Card(
                node,
                concept,
                prompt,
                answer,
                new Recollection(
                        memory, before == null ? day : before.first(), day, due, grade, reviews, lapses, spent),
                suspended);
    }

    /** When it would come back, by its grade on a study day. */
    public Map<Grade, LocalDate> dues(LocalDate day, double retention) {
        var dues = new EnumMap<Grade, LocalDate>(Grade.class);
        for (Grade grade : Grade.values()) {
            dues.put(
                    grade,
                    Objects.requireNonNull(graded(grade, day, retention, 0).recollection())
                            .due());
        }
        return dues;
    }

    /** How likely it is recalled on a study day, from 0 to 1; 0 before it was graded once. */
    public double retrievability(LocalDate day) {
        return recollection == null
                ? 0
                : Fsrs.retrievability(recollection.memory(), ChronoUnit.DAYS.between(recollection.last(), day));
    }

    public Card withText(String newPrompt, String newAnswer) {
        return new Card(node, concept, newPrompt, newAnswer, recollection, suspended);
    }

    public Card withSuspended(boolean rests) {
        return new Card(node, concept, prompt, answer, recollection, rests);
    }
}

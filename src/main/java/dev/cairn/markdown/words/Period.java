package dev.cairn.markdown.words;

/**
 * How a heading counts its place in a plan: "Week 3", "Month 1-2", "Module 2.1".
 *
 * @param word what is counted
 * @param from the first number; for "2.1" it is 2
 * @param to the last number, at least {@code from}
 * @param label as it is written
 * @param rest where in the text the title behind it begins
 * @param strict whether a separator, or nothing, follows the number: "Week 1: Basics", but not "Week 1 Assessment"
 */
public record Period(Word word, int from, int to, String label, int rest, boolean strict) {

    /** What is counted. */
    public enum Word {
        YEAR,
        SEMESTER,
        TERM,
        QUARTER,
        PHASE,
        STAGE,
        PART,
        LEVEL,
        MONTH,
        SPRINT,
        WEEK,
        DAY,
        MODULE,
        UNIT,
        LESSON,
        CHAPTER,
        PROJECT,
        STEP,
        TOPIC,
        SECTION,
        COURSE,
        OPTION;

        /** Whether it counts stretches of time or of the plan as a whole, not parts of them. */
        public boolean isTime() {
            return compareTo(DAY) <= 0;
        }
    }

    /** Whether it and another count the same: "Phase 1" and "PHASE I". */
    public boolean sameAs(Period other) {
        return word == other.word && from == other.from && to == other.to;
    }
}

package dev.cairn.schedule.hours;

import java.util.List;

/** What came of reading hours written as text. */
public sealed interface HoursReading {

    /**
     * They were understood.
     *
     * @param week the windows; none at all where the text is blank or says so
     * @param notices what the learner should know about it
     */
    record Read(WeekPattern week, List<HoursNotice> notices) implements HoursReading {
        public Read {
            notices = List.copyOf(notices);
        }
    }

    /**
     * They were not understood, and nothing of them counts.
     *
     * @param piece what was not understood, as it was written
     */
    record Refused(Fault fault, String piece) implements HoursReading {}

    /** Why hours were refused. */
    enum Fault {
        /** No day is called so. */
        UNKNOWN_DAY("Mon-Fri 19:00-20:30"),
        /** No two times, such as 25:00 or 19:00 alone. */
        UNKNOWN_TIME("19:00-20:30"),
        /** It ends before it begins, or when it begins, and is no evening that lasts past midnight. */
        ENDS_BEFORE_IT_BEGINS("19:00-20:30"),
        /** Times without a day before them. */
        NO_DAY("Mon-Fri 19:00-20:30"),
        /** Days without times after them. */
        NO_TIMES("Sat 09:00-13:00"),
        /** More hours than a week has. */
        MORE_THAN_A_WEEK("20 h");

        private final String example;

        Fault(String example) {
            this.example = example;
        }

        /** How it is written right, the same in every language. */
        public String example() {
            return example;
        }
    }
}

package dev.cairn.recall;

/**
 * How the learner wants to be asked.
 *
 * @param wanted whether at all: off until wanted
 * @param retention how many of a hundred are to be recalled when they come back, {@value #LEAST_RETENTION} to {@value #MOST_RETENTION}
 * @param freshADay how many cards are met for the first time on a day, at most {@value #MOST_FRESH}
 * @param minutesADay what reviews may take of a study day's hours, 1 to {@value #MOST_MINUTES}
 */
public record RecallChoices(boolean wanted, int retention, int freshADay, int minutesADay) {
    public static final int LEAST_RETENTION = 70;
    public static final int MOST_RETENTION = 97;
    public static final int MOST_FRESH = 200;
    public static final int MOST_MINUTES = 240;

    /** Nothing is asked; if it were, nine of ten were to be recalled. */
    public static final RecallChoices USUAL = new RecallChoices(false, 90, 10, 15);

    public RecallChoices {
        within("retention", retention, LEAST_RETENTION, MOST_RETENTION);
        within("fresh cards a day", freshADay, 0, MOST_FRESH);
        within("minutes a day", minutesADay, 1, MOST_MINUTES);
    }

    private static void within(String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(what + " from " + least + " to " + most + ", not " + value);
        }
    }

    public RecallChoices withWanted(boolean isWanted) {
        return new RecallChoices(isWanted, retention, freshADay, minutesADay);
    }
}

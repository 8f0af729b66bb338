package dev.cairn.timing;

/**
 * The rhythm of work and breaks.
 *
 * @param work minutes of work at a stretch, 5 to 180; 0 for a timer without breaks, which then has all others 0 too
 * @param rest minutes of a break, 1 to 60
 * @param longRest minutes of the break after a round, at least {@code rest}
 * @param round stretches of work in a round, 2 to 12
 */
public record Rhythm(int work, int rest, int longRest, int round) {
    /** A timer that just runs. */
    public static final Rhythm PLAIN = new Rhythm(0, 0, 0, 0);

    /**
     * Francesco Cirillo's: 25 minutes of work, 5 of break, and a long break after four of them.
     *
     * @see <a href="https://en.wikipedia.org/wiki/Pomodoro_Technique">the Pomodoro technique</a>
     */
    public static final Rhythm POMODORO = new Rhythm(25, 5, 15, 4);

    public Rhythm {
        boolean plain = work == 0 && rest == 0 && longRest == 0 && round == 0;
        boolean whole = work >= 5
                && work <= 180
                && rest >= 1
                && rest <= 60
                && longRest >= rest
                && longRest <= 120
                && round >= 2
                && round <= 12;
        if (!plain && !whole) {
            throw new IllegalArgumentException("no rhythm: " + work + ", " + rest + ", " + longRest + ", " + round);
        }
    }

    public boolean plain() {
        return work == 0;
    }

    /** Minutes of the break that comes after so many stretches of work; 0 where there are no breaks. */
    public int restAfter(long stretches) {
        return endsRound(stretches) ? longRest : rest;
    }

    /** Whether so many stretches of work end a round. */
    public boolean endsRound(long stretches) {
        return !plain() && stretches > 0 && stretches % round == 0;
    }
}

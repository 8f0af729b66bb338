package dev.cairn.schedule.planner;

import dev.cairn.schedule.ReviewTime;
import dev.cairn.schedule.hours.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Keeps time for reviews inside the learner's hours. It lies at the end of a study day's time, so that what is on when a card becomes due goes on,
 * and flows round what is pinned: in one piece where there is room for one. A day without that much room keeps what it has.
 */
final class ReviewTimes {
    /** A study day goes on so long after midnight, in minutes. */
    private static final int NIGHT = 4 * 60;

    private ReviewTimes() {}

    /** @param minutes what reviews take of a study day */
    static List<ReviewTime> take(Map<LocalDate, Integer> minutes, FreeTime free, long now) {
        var taken = new ArrayList<ReviewTime>();
        new TreeMap<>(minutes).forEach((day, wanted) -> {
            for (Stretch piece : pieces(wanted, stretches(day.toEpochDay(), free, now))) {
                free.take(piece);
                taken.add(new ReviewTime(Axis.date(piece.from()), Axis.minute(piece.from()), piece.minutes()));
            }
        });
        return taken;
    }

    /** What is free of a study day from now on, by time: of its date, and of the night after it. */
    private static List<Stretch> stretches(long day, FreeTime free, long now) {
        var stretches = new ArrayList<Stretch>();
        add(stretches, day, NIGHT, Window.DAY, free, now);
        add(stretches, day + 1, 0, NIGHT, free, now);
        return stretches;
    }

    private static void add(List<Stretch> stretches, long date, int begin, int end, FreeTime free, long now) {
        long midnight = Axis.midnight(date);
        for (Window window : free.on(date)) {
            long from = Math.max(now, midnight + Math.max(begin, window.from()));
            long to = midnight + Math.min(end, window.to());
            if (from < to) {
                stretches.add(new Stretch(from, (int) (to - from)));
            }
        }
    }

    /** The end of the last stretch that holds all of it; where none does, what the last ones have. */
    private static List<Stretch> pieces(int wanted, List<Stretch> stretches) {
        var latest = stretches.reversed();
        var whole = latest.stream().filter(it -> it.minutes() >= wanted).findFirst();
        if (whole.isPresent()) {
            return List.of(end(whole.get(), wanted));
        }
        var pieces = new ArrayList<Stretch>();
        int left = wanted;
        for (Stretch stretch : latest) {
            if (left > 0) {
                pieces.add(end(stretch, Math.min(left, stretch.minutes())));
                left -= pieces.getLast().minutes();
            }
        }
        return pieces;
    }

    private static Stretch end(Stretch stretch, int minutes) {
        return new Stretch(stretch.to() - minutes, minutes);
    }
}

package dev.cairn.schedule.planner;

import dev.cairn.schedule.ReviewTime;
import dev.cairn.schedule.hours.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Keeps time for reviews inside the learner's hours. It lies at the end of a day's time, so that what is on when a card becomes due goes on, and flows
 * round what is pinned. A day without that much room keeps what it has.
 */
final class ReviewTimes {
    private ReviewTimes() {}

    /** @param minutes what reviews take of a day */
    static List<ReviewTime> take(Map<LocalDate, Integer> minutes, FreeTime free, long now) {
        var taken = new ArrayList<ReviewTime>();
        new TreeMap<>(minutes).forEach((date, wanted) -> {
            long midnight = Axis.of(date);
            int left = wanted;
            for (Window window : free.on(date.toEpochDay()).reversed()) {
                long from = Math.max(now, midnight + window.from());
                long to = midnight + window.to();
                if (left > 0 && from < to) {
                    int length = (int) Math.min(left, to - from);
                    var stretch = new Stretch(to - length, length);
                    free.take(stretch);
                    taken.add(new ReviewTime(date, Axis.minute(stretch.from()), stretch.minutes()));
                    left -= stretch.minutes();
                }
            }
        });
        return taken;
    }
}

package dev.cairn.week;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * How events are named for calendars, for as long as what they are of lives (RFC 5545, 3.8.4.7): by the roadmap and the key of the task,
 * and sessions by their turn among those of the task, so that one that moves keeps its name.
 */
final class EventNames {
    private static final String HABIT = "habit..";
    private static final String PLACE = "@cairn";

    private EventNames() {}

    static String task(RoadmapId roadmap, Key task) {
        return plain(roadmap.slug()) + "." + task.value() + PLACE;
    }

    /** @param turn from 0 */
    static String session(RoadmapId roadmap, Key task, int turn) {
        return plain(roadmap.slug()) + "." + task.value() + "." + turn + PLACE;
    }

    /** @param turn from 0, among habits of the same title */
    static String habit(String title, int turn) {
        return HABIT + plain(title) + "." + turn + PLACE;
    }

    static boolean isHabit(String uid) {
        return uid.startsWith(HABIT);
    }

    static boolean isTask(String uid) {
        return !isHabit(uid) && uid.indexOf('.') == uid.lastIndexOf('.');
    }

    static boolean isOf(String uid, RoadmapId roadmap) {
        return uid.startsWith(plain(roadmap.slug()) + ".");
    }

    /** The name of the task that something is a session of; that of a task itself. */
    static String taskOf(String uid) {
        return isTask(uid) || isHabit(uid) ? uid : uid.substring(0, uid.lastIndexOf('.')) + PLACE;
    }

    /** Letters, figures and hyphens; two texts never become the same. */
    private static String plain(String text) {
        var plain = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            boolean allowed = b >= 'a' && b <= 'z' || b >= '0' && b <= '9' || b == '-';
            plain.append(allowed ? Character.toString(b) : "_" + HexFormat.of().toHexDigits(b));
        }
        return plain.toString();
    }
}

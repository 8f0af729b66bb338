package dev.cairn.ui.print;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.hours.WeekSpan;
import dev.cairn.ui.Printable;

/** What is to be on the pages. */
sealed interface What {

    /** What was asked for. */
    static What of(Printable printable) {
        return switch (printable) {
            case Printable.Week week -> new Weeks(week.span(), 1, week.scope());
            case Printable.Checklist list -> new Checklist(list.roadmap(), list.node());
            case Printable.Pictures pictures -> new Pictures(pictures.title(), pictures.maker());
        };
    }

    /** The name of its kind, as it is remembered. */
    String kind();

    /**
     * Some weeks in a row.
     *
     * @param count from 1 to {@link #MOST}
     * @param scope one roadmap, or {@link RoadmapId#ALL}
     */
    record Weeks(WeekSpan first, int count, RoadmapId scope) implements What {
        /** A year and some more. */
        static final int MOST = 60;

        public Weeks {
            count = Math.clamp(count, 1, MOST);
        }

        Weeks from(WeekSpan other) {
            return new Weeks(other, count, scope);
        }

        Weeks so(int many) {
            return new Weeks(first, many, scope);
        }

        Weeks only(RoadmapId other) {
            return new Weeks(first, count, other);
        }

        WeekSpan last() {
            return first.plus(count - 1);
        }

        @Override
        public String kind() {
            return "week";
        }
    }

    /** A phase or module as boxes. */
    record Checklist(RoadmapId roadmap, Key node) implements What {
        @Override
        public String kind() {
            return "checklist";
        }
    }

    /** Pictures that fill pages. */
    record Pictures(String title, Printable.Maker maker) implements What {
        @Override
        public String kind() {
            return "pictures";
        }
    }
}

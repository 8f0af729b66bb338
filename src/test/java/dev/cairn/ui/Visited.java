package dev.cairn.ui;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.hours.WeekSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes down where the learner was sent. */
public final class Visited implements Places {
    public final List<String> places = new ArrayList<>();

    @Override
    public void node(RoadmapId roadmap, Key node) {
        places.add("node " + roadmap + " " + node);
    }

    @Override
    public void hours() {
        places.add("hours");
    }

    @Override
    public void waysBack(RoadmapId roadmap) {
        places.add("ways back " + roadmap);
    }

    @Override
    public void whatIf(RoadmapId roadmap) {
        places.add("what if " + roadmap);
    }

    @Override
    public void topics(RoadmapId roadmap) {
        places.add("topics " + roadmap);
    }

    @Override
    public void week(LocalDate date) {
        places.add("week " + date);
    }

    @Override
    public void planWeek(WeekSpan week) {
        places.add("plan " + week.name());
    }

    @Override
    public void reviewWeek(WeekSpan week) {
        places.add("review " + week.name());
    }

    @Override
    public void print(Printable what) {
        places.add("print " + what);
    }

    @Override
    public void calendar(WeekSpan week, RoadmapId scope) {
        places.add("calendar " + week.name() + " " + scope);
    }

    @Override
    public void reviews() {
        places.add("reviews");
    }

    @Override
    public void timer(RoadmapId roadmap, Key task) {
        places.add("timer " + roadmap + " " + task);
    }
}

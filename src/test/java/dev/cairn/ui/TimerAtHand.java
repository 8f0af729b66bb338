package dev.cairn.ui;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import java.util.ArrayList;
import java.util.List;

/** Controls of a timer that only write down what they were asked for. */
public final class TimerAtHand implements TimerControls {
    public final List<String> asked = new ArrayList<>();
    public State state = State.OFF;

    @Override
    public State state() {
        return state;
    }

    @Override
    public String next() {
        return "What is next";
    }

    @Override
    public void toggle(RoadmapId roadmap, Key task) {
        asked.add("toggle " + task);
    }

    @Override
    public void startNext() {
        asked.add("start next");
    }

    @Override
    public void open() {
        asked.add("open");
    }

    @Override
    public void turn() {
        asked.add("turn");
    }

    @Override
    public void lengths() {
        asked.add("lengths");
    }
}

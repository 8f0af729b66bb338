package dev.cairn.paper;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Task;
import dev.cairn.testing.Draw;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;

/** Weeks in which anything may lie anywhere, and setups of any kind. Each word of a title and of a note is there once in all of them. */
final class RandomWeek {
    private static final int DAY = 24 * 60;

    private final Draw draw;
    private final List<String> words = new ArrayList<>();

    /** Words that are to be on paper, as often as they are in the list. */
    List<String> words() {
        return words;
    }

    RandomWeek(long seed) {
        draw = new Draw(new Random(seed));
    }

    WeekDraft week() {
        var week = new WeekDraft(Pages.MONDAY.plusDays(draw.below(700)));
        int roadmaps = draw.upTo(6);
        for (int i = 0; i < roadmaps; i++) {
            week.roadmap("r" + i, draw.of("Roadmap: long", "A", "The way " + "onward ".repeat(i * 9), "路线图"));
        }
        for (int day = 0; day < 7; day++) {
            day(week, day, roadmaps);
        }
        return week;
    }

    private void day(WeekDraft week, int day, int roadmaps) {
        draw.some(3, i -> i).forEach(i -> {
            int from = draw.below(DAY - 1);
            week.window(day, from, from + draw.upTo(DAY - from));
        });
        draw.some(2, i -> i).forEach(i -> {
            int from = draw.below(DAY - 60);
            week.habit(
                    day,
                    from,
                    draw.upTo(60),
                    "habit " + "again ".repeat(draw.below(12)).strip());
        });
        draw.some(1, i -> i).forEach(i -> week.review(day, draw.below(DAY - 60), draw.upTo(60)));
        int longest = draw.of(5, 20, 90, 300);
        int time = draw.below(600);
        for (int i = draw.oneIn(3) ? draw.below(40) : draw.below(5); i > 0 && time < DAY - 1; i--) {
            int minutes = Math.min(draw.upTo(longest), DAY - time);
            session(week, day, time, minutes, "r" + draw.below(roadmaps));
            time += minutes + (draw.oneIn(2) ? 0 : draw.below(90));
        }
    }

    private void session(WeekDraft week, int day, int from, int minutes, String roadmap) {
        int size = draw.oneIn(12) ? 300 : draw.upTo(8);
        var task = Task.of(new Key("k" + words.size()), unique(size));
        if (draw.oneIn(5)) {
            task = task.withNote(unique(draw.upTo(60)));
        }
        var module = draw.of("Module 2.8|Model Evaluation", "Week 12|Trees", "|Nameless", "A label that is long|B");
        if (draw.oneIn(4)) {
            week.done(day, from, minutes, roadmap, module, task);
        } else {
            week.open(day, from, minutes, roadmap, module, task);
        }
    }

    private String unique(int count) {
        var title = new StringBuilder();
        for (int i = 0; i < count; i++) {
            var word = "w" + Integer.toString(words.size(), 36) + "q";
            words.add(word);
            title.append(i == 0 ? "" : " ").append(word);
        }
        return title.toString();
    }

    PageSetup setup() {
        return new PageSetup(draw.of(Paper.values()), draw.oneIn(2), 5 + draw.below(26));
    }

    /** Notes and what is done among them. */
    WeekChoices choices() {
        var parts = EnumSet.of(Part.NOTES, Part.DONE);
        for (Part part : Part.values()) {
            if (draw.oneIn(2)) {
                parts.add(part);
            }
        }
        return new WeekChoices(draw.of(WeekForm.values()), parts);
    }
}

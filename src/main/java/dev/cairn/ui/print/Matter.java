package dev.cairn.ui.print;

import dev.cairn.paper.WeekMatter;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.ui.Printable;
import dev.cairn.week.Sheet;
import java.util.List;
import java.util.stream.IntStream;

/** All it takes to make the pages, put together on the thread that paints, so that they can be made on another. */
sealed interface Matter {

    /** The numbers that go to paper with it, a sheet a week. */
    default List<Sheet> sheets() {
        return List.of();
    }

    /** The same with the numbers as they were kept, in the same order. */
    default Matter numbered(List<Sheet> sheets) {
        return this;
    }

    /** Weeks with their numbers. */
    record Weeks(WeekMatter matter) implements Matter {
        @Override
        public List<Sheet> sheets() {
            return matter.weeks().stream().map(WeekMatter.Numbered::sheet).toList();
        }

        @Override
        public Matter numbered(List<Sheet> sheets) {
            var weeks = IntStream.range(0, sheets.size())
                    .mapToObj(i -> new WeekMatter.Numbered(
                            matter.weeks().get(i).week(),
                            sheets.get(i),
                            matter.weeks().get(i).ofPlan()))
                    .toList();
            return new Weeks(new WeekMatter(weeks, matter.roadmaps()));
        }
    }

    /** A phase or module of a roadmap as it stands. */
    record Checklist(Roadmap roadmap, Key node) implements Matter {}

    /** Pictures, made for the page there is. */
    record Pictures(String title, Printable.Maker maker) implements Matter {}
}

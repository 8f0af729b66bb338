package dev.cairn.ui.palette;

import dev.cairn.roadmap.MinuteRange;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A quick entry, as it was read; what it does is worked out by whoever knows the library. */
sealed interface Typed {
    Verb verb();

    /**
     * Tasks by their numbers on a printed sheet.
     *
     * @param verb to tick or to untick them
     * @param week the one whose sheet is meant; null where none is named
     * @param numbers at least 0 and in the order they were typed, none twice
     * @param strange what is no number
     */
    record Ticks(Verb verb, @Nullable CalendarWeek week, List<Integer> numbers, List<String> strange) implements Typed {
        public Ticks {
            numbers = List.copyOf(numbers);
            strange = List.copyOf(strange);
        }
    }

    /** A module by its number, or a module or task by words; never blank. */
    record Skip(String words) implements Typed {
        @Override
        public Verb verb() {
            return Verb.SKIP;
        }
    }

    /**
     * A task to add.
     *
     * @param title never blank
     * @param time how long it takes; null where it was not said
     * @param day when to do it; null where it was not said
     */
    record Add(
            String title,
            @Nullable MinuteRange time,
            @Nullable LocalDate day) implements Typed {
        @Override
        public Verb verb() {
            return Verb.ADD;
        }
    }

    /** A week to look at. */
    record Go(Where where) implements Typed {
        @Override
        public Verb verb() {
            return Verb.GO;
        }
    }

    /**
     * Time that was worked.
     *
     * @param minutes null where what was typed is no length, or no day follows it
     */
    record Log(@Nullable Integer minutes, LocalDate day) implements Typed {
        @Override
        public Verb verb() {
            return Verb.LOG;
        }
    }

    /** A verb alone, or with nothing behind it that means anything yet. */
    record Bare(Verb verb) implements Typed {}

    /** More than anybody types: {@code length} characters. */
    record TooLong(Verb verb, int length) implements Typed {}

    /**
     * A week as calendars count it.
     *
     * @param year null where none was typed
     * @param number as it was typed: not every year has it, and 99 none
     */
    record CalendarWeek(@Nullable Integer year, int number) {}

    /** Which week. */
    sealed interface Where {
        /** Of the plan, counted from 1, as it was typed. */
        record OfPlan(int number) implements Where {}

        /** Of the calendar. */
        record OfCalendar(CalendarWeek week) implements Where {}

        /** The one that holds a day. */
        record Day(LocalDate date) implements Where {}

        /** Nothing of these. */
        record Nowhere(String words) implements Where {}
    }
}

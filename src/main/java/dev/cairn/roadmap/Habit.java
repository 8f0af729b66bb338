package dev.cairn.roadmap;

/**
 * Something the roadmap asks for again and again, such as "Sunday: 30-minute recall quiz".
 *
 * @param title what to do
 * @param rhythm when, in the document's words ("every Sunday", "daily"); empty where it does not say
 * @param minutes how long each time; {@link MinuteRange#ZERO} where it does not say
 * @param line where it stands in the source file, counted from 1
 */
public record Habit(String title, String rhythm, MinuteRange minutes, int line) {}

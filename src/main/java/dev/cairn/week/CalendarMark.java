package dev.cairn.week;

import java.time.LocalDate;

/**
 * What a calendar was told of an event last, so that the next time it is told the same one, changed or called off, and not a second one.
 *
 * @param uid of the event, the same for ever
 * @param sequence how often it was changed (RFC 5545, 3.8.7.4), from 0
 * @param date the last day it was on, as calendars know it
 * @param print of all that was said of it: where it differs, something changed
 * @param cancelled whether it was called off
 */
public record CalendarMark(String uid, int sequence, LocalDate date, String print, boolean cancelled) {}

package dev.cairn.schedule;

import java.time.LocalDate;

/** The minutes of one week, before a change and after it. */
public record WeekLoad(LocalDate monday, int before, int after) {}

package dev.cairn.paper;

import dev.cairn.drawing.Measure;
import dev.cairn.week.Phrases;
import java.time.LocalDateTime;
import java.util.Locale;

/**
 * What every page is made with.
 *
 * @param measure how wide a text becomes
 * @param locale how dates, times and numbers are written
 * @param now when it was made, for the foot
 */
public record Style(PageSetup setup, Measure measure, Phrases phrases, Locale locale, LocalDateTime now) {}

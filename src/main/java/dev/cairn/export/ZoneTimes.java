package dev.cairn.export;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The times of a zone, as a calendar file tells them: local times and the rules by which they become moments (RFC 5545, 3.6.5). The rules
 * are those of the JDK, written out switch by switch: zones whose switches follow no rule are told as well as the others.
 */
final class ZoneTimes {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    /** Before anything that is told. */
    static final LocalDateTime LONG_AGO = LocalDateTime.of(1970, 1, 1, 0, 0);

    private final ZoneId zone;
    private final ZoneRules rules;

    ZoneTimes(ZoneId zone) {
        this.zone = zone;
        rules = zone.getRules();
    }

    /** How the zone is named inside the file. */
    String name() {
        // Offsets have a colon in their names, which would end the parameter.
        return zone instanceof ZoneOffset fixed ? "UTC" + offset(fixed) : zone.getId();
    }

    /** A time on the wall that there is: one that a switch leaves out is as much later as the clock was put on. */
    LocalDateTime real(LocalDateTime local) {
        return local.atZone(zone).toLocalDateTime();
    }

    Instant instant(LocalDateTime local) {
        return local.atZone(zone).toInstant();
    }

    static String text(LocalDateTime local) {
        return LOCAL.format(local);
    }

    /** The rules from one time to another. */
    VTimezone rules(LocalDateTime from, LocalDateTime to) {
        var block = new VTimezone(name());
        var start = instant(from.minusYears(1));
        var end = instant(to.plusYears(1));
        block.addComponent(atFirst(start));
        switches(start, end).forEach((kind, list) -> block.addComponent(observance(kind, list)));
        return block;
    }

    /** What holds before the first switch that is told. */
    private Observance atFirst(Instant start) {
        var offset = rules.getOffset(start);
        return observance(new Kind(rules.isDaylightSavings(start), offset, offset), List.of(LONG_AGO));
    }

    /** A switch that comes back: from one offset to another, to summer time or from it. */
    private record Kind(boolean summer, ZoneOffset before, ZoneOffset after) {}

    private Map<Kind, List<LocalDateTime>> switches(Instant start, Instant end) {
        var found = new LinkedHashMap<Kind, List<LocalDateTime>>();
        for (ZoneOffsetTransition it = rules.nextTransition(start);
                it != null && it.getInstant().isBefore(end);
                it = rules.nextTransition(it.getInstant())) {
            var kind = new Kind(rules.isDaylightSavings(it.getInstant()), it.getOffsetBefore(), it.getOffsetAfter());
            found.computeIfAbsent(kind, none -> new ArrayList<>()).add(it.getDateTimeBefore());
        }
        return found;
    }

    /** @param times on the clock as it was before the switch */
    private static Observance observance(Kind kind, List<LocalDateTime> times) {
        Observance observance = kind.summer() ? new DaylightSavingsTime() : new StandardTime();
        observance.addExperimentalProperty("DTSTART", text(times.getFirst()));
        observance.addExperimentalProperty("TZOFFSETFROM", offset(kind.before()));
        observance.addExperimentalProperty("TZOFFSETTO", offset(kind.after()));
        if (times.size() > 1) {
            observance.addExperimentalProperty(
                    "RDATE", times.stream().skip(1).map(ZoneTimes::text).collect(Collectors.joining(",")));
        }
        return observance;
    }

    private static String offset(ZoneOffset offset) {
        int seconds = Math.abs(offset.getTotalSeconds());
        var text = String.format(
                Locale.ROOT, "%s%02d%02d", offset.getTotalSeconds() < 0 ? "-" : "+", seconds / 3600, seconds / 60 % 60);
        return seconds % 60 == 0 ? text : text + String.format(Locale.ROOT, "%02d", seconds % 60);
    }
}

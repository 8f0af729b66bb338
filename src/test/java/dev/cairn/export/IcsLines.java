package dev.cairn.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A calendar file taken apart by the letter of RFC 5545, and refused where a byte is not as it should be. Knows no library. */
final class IcsLines {
    private static final Pattern LINE = Pattern.compile(
            "([A-Z0-9-]+)((?:;[A-Z0-9-]+=(?:\"[^\"\\p{Cntrl}]*\"|[^\"\\p{Cntrl};:,]*))*):(.*)", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile("(?:[^\\\\;,\\p{Cntrl}]|\\t|\\\\[\\\\;,nN])*");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    /** A property of a component. */
    record Property(String name, String parameters, String value) {}

    /** A component with what is in it. */
    record Component(String name, List<Property> properties, List<Component> parts) {
        Optional<Property> find(String property) {
            return properties.stream().filter(it -> it.name().equals(property)).findFirst();
        }

        String value(String property) {
            return find(property)
                    .orElseThrow(() -> new AssertionError(name + " has no " + property))
                    .value();
        }

        String text(String property) {
            var text = value(property);
            assertThat(text).matches(TEXT);
            return ESCAPE.matcher(text)
                    .replaceAll(it -> Matcher.quoteReplacement(it.group(1).equalsIgnoreCase("n") ? "\n" : it.group(1)));
        }

        Stream<Component> all(String kind) {
            return parts.stream().filter(it -> it.name().equals(kind));
        }
    }

    private final Component calendar;

    IcsLines(byte[] bytes) {
        var open = new ArrayDeque<Component>();
        Component whole = null;
        for (String line : unfolded(bytes)) {
            var form = LINE.matcher(line);
            assertThat(form.matches()).as(line).isTrue();
            var property = new Property(form.group(1), form.group(2), form.group(3));
            assertThat(whole).as("nothing after the calendar").isNull();
            whole = take(property, open);
        }
        assertThat(whole).as("the calendar ends").isNotNull();
        calendar = whole;
    }

    private static Component take(Property property, Deque<Component> open) {
        if (property.name().equals("BEGIN")) {
            open.push(new Component(property.value(), new ArrayList<>(), new ArrayList<>()));
            return null;
        }
        assertThat(open).as("a line outside the calendar: " + property).isNotEmpty();
        if (!property.name().equals("END")) {
            open.element().properties().add(property);
            return null;
        }
        var ended = open.pop();
        assertThat(ended.name()).isEqualTo(property.value());
        if (open.isEmpty()) {
            return ended;
        }
        open.element().parts().add(ended);
        return null;
    }

    /** Every line as it is in the file is whole characters, at most 75 octets, and ended by CR and LF, which stand nowhere else. */
    private static List<String> unfolded(byte[] bytes) {
        var lines = new ArrayList<String>();
        int start = 0;
        int i = 0;
        while (i < bytes.length) {
            if (bytes[i] != '\r' && bytes[i] != '\n') {
                if (bytes[i] >= 0 && bytes[i] < 0x20 && bytes[i] != '\t') {
                    throw new AssertionError("a control at " + i);
                }
                i++;
                continue;
            }
            assertThat(bytes[i]).as("a line that does not end with CR").isEqualTo((byte) '\r');
            assertThat(bytes[i + 1]).as("a CR alone").isEqualTo((byte) '\n');
            assertThat(i - start).as("octets of a line").isBetween(1, 75);
            var line = decoded(Arrays.copyOfRange(bytes, start, i));
            if (line.startsWith(" ") || line.startsWith("\t")) {
                lines.set(lines.size() - 1, lines.getLast() + line.substring(1));
            } else {
                lines.add(line);
            }
            i += 2;
            start = i;
        }
        assertThat(start).as("the last line is ended").isEqualTo(bytes.length);
        return lines;
    }

    private static String decoded(byte[] line) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new AssertionError("folded inside a character: " + Arrays.toString(line), e);
        }
    }

    Component calendar() {
        return calendar;
    }

    List<Component> events() {
        return calendar.all("VEVENT").toList();
    }

    List<Component> todos() {
        return calendar.all("VTODO").toList();
    }

    /** The moment of a time with a TZID, by the rules in the file alone. */
    Instant instant(Property time) {
        var zone = time.parameters().replaceFirst(";TZID=", "");
        var rules = calendar.all("VTIMEZONE")
                .filter(it -> it.value("TZID").equals(zone))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no rules for " + time));
        var local = LocalDateTime.parse(time.value(), LOCAL);
        return local.toInstant(rules.parts().stream()
                .flatMap(part -> onsets(part).filter(it -> !it.isAfter(local)).map(it -> new Onset(it, part)))
                .max(Comparator.comparing(Onset::at))
                .map(it -> ZoneOffset.of(it.part().value("TZOFFSETTO")))
                .orElseThrow());
    }

    private record Onset(LocalDateTime at, Component part) {}

    private static Stream<LocalDateTime> onsets(Component part) {
        return Stream.concat(
                        Stream.of(part.value("DTSTART")),
                        part.find("RDATE").stream()
                                .flatMap(it -> Stream.of(it.value().split(","))))
                .map(it -> LocalDateTime.parse(it, LOCAL));
    }
}

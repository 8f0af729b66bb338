package dev.cairn.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A JSON object (RFC 8259) that is being written, its members in the order they are put. */
final class JsonObject {
    private final List<String> members = new ArrayList<>();

    JsonObject put(String name, @Nullable String text) {
        return raw(name, text == null ? "null" : JsonText.quoted(text));
    }

    JsonObject put(String name, long number) {
        return raw(name, Long.toString(number));
    }

    JsonObject put(String name, boolean value) {
        return raw(name, Boolean.toString(value));
    }

    JsonObject put(String name, @Nullable JsonObject object) {
        return raw(name, object == null ? "null" : object.toString());
    }

    /** An array with an object on each line. */
    JsonObject put(String name, List<JsonObject> objects) {
        return raw(
                name,
                objects.isEmpty()
                        ? "[]"
                        : objects.stream()
                                .map(JsonObject::toString)
                                .collect(Collectors.joining(",\n    ", "[\n    ", "\n  ]")));
    }

    private JsonObject raw(String name, String value) {
        members.add(JsonText.quoted(name) + ": " + value);
        return this;
    }

    /** On one line, but for arrays in it. */
    @Override
    public String toString() {
        return members.stream().collect(Collectors.joining(", ", "{", "}"));
    }

    /** With each member on a line of its own. */
    String onLines() {
        return members.stream().collect(Collectors.joining(",\n  ", "{\n  ", "\n}"));
    }
}

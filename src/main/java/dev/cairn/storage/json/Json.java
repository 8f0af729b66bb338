package dev.cairn.storage.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** JSON text and trees, within limits: nothing deeper than {@value #DEEPEST} levels goes in or comes out, and no name twice. */
public final class Json {
    /** Two levels for each level of sub-tasks, with room for what holds them. */
    private static final int DEEPEST = 1_000;

    private static final int LONGEST_TEXT = 64 * 1024 * 1024;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_TEXT)
                            .build())
                    .streamWriteConstraints(StreamWriteConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    private Json() {}

    /** What could not be read or written as JSON. */
    public static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    /**
     * The text of a tree.
     *
     * @throws Unreadable if the tree is nested too deeply
     */
    public static String text(JsonNode tree) {
        try {
            return MAPPER.writeValueAsString(tree);
        } catch (JacksonException e) {
            throw new Unreadable(e.getOriginalMessage(), e);
        }
    }

    /**
     * The tree of a text.
     *
     * @throws Unreadable if it is not JSON, nested too deeply, or names something twice
     */
    public static JsonNode tree(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException e) {
            throw new Unreadable(e.getOriginalMessage(), e);
        }
    }

    /**
     * What a text says.
     *
     * @param reading makes it from the tree of the text
     * @throws Unreadable if it is no such tree, or does not hold what is wanted
     */
    public static <T> T read(String text, Function<JsonNode, ? extends T> reading) {
        try {
            return reading.apply(tree(text));
        } catch (JacksonException e) {
            throw new Unreadable(e.getOriginalMessage(), e);
        }
    }

    /** A list of texts as JSON; null for an empty list. */
    public static @Nullable String texts(List<String> texts) {
        return texts.isEmpty() ? null : text(array(texts, StringNode::valueOf));
    }

    /** What {@link #texts(List)} wrote. */
    public static List<String> texts(@Nullable String json) {
        return json == null ? List.of() : listed(tree(json), JsonNode::stringValue);
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static <T> ArrayNode array(Iterable<T> items, Function<? super T, ? extends JsonNode> form) {
        var array = JsonNodeFactory.instance.arrayNode();
        items.forEach(item -> array.add(form.apply(item)));
        return array;
    }

    static <T> List<T> listed(JsonNode array, Function<JsonNode, ? extends T> reading) {
        var list = new ArrayList<T>(array.size());
        array.values().forEach(item -> list.add(reading.apply(item)));
        return list;
    }

    static <T> void put(ObjectNode to, String name, @Nullable T value, Function<? super T, ? extends JsonNode> form) {
        if (value != null) {
            to.set(name, form.apply(value));
        }
    }

    static <T> void putAll(ObjectNode to, String name, List<T> values, Function<? super T, ? extends JsonNode> form) {
        if (!values.isEmpty()) {
            to.set(name, array(values, form));
        }
    }

    /** Leaves out null and empty texts. */
    static void put(ObjectNode to, String name, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            to.put(name, text);
        }
    }

    /** Null where it is not there. */
    static <T> @Nullable T get(JsonNode from, String name, Function<JsonNode, ? extends T> reading) {
        var value = from.get(name);
        return value == null || value.isNull() ? null : reading.apply(value);
    }

    /** Empty where it is not there. */
    static <T> List<T> getAll(JsonNode from, String name, Function<JsonNode, ? extends T> reading) {
        var values = from.get(name);
        return values == null ? List.of() : listed(values, reading);
    }

    static @Nullable String optional(JsonNode from, String name) {
        return get(from, name, JsonNode::stringValue);
    }

    /** The text of this name; empty where it is not there. */
    static String text(JsonNode from, String name) {
        var text = optional(from, name);
        return text == null ? "" : text;
    }

    /** The number of this name; 0 where it is not there. */
    static int number(JsonNode from, String name) {
        var value = from.get(name);
        return value == null ? 0 : value.intValue();
    }

    static boolean flag(JsonNode from, String name) {
        var value = from.get(name);
        return value != null && value.booleanValue();
    }

    static <E extends Enum<E>> E one(Class<E> of, String name) {
        try {
            return Enum.valueOf(of, name);
        } catch (IllegalArgumentException e) {
            throw new Unreadable("there is no " + of.getSimpleName() + " called " + name, e);
        }
    }
}

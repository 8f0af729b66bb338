package dev.cairn.markdown;

import dev.cairn.markdown.outline.Box;
import dev.cairn.markdown.outline.OutlineParser;
import dev.cairn.markdown.reading.ItemPlace;
import dev.cairn.markdown.reading.PlanReading;
import dev.cairn.markdown.text.ByteLines;
import dev.cairn.markdown.text.Decoded;
import dev.cairn.markdown.text.Decoder;
import dev.cairn.markdown.text.EncodingRepair;
import dev.cairn.progress.SourceFile;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import dev.cairn.study.TickWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes ticks into the boxes of a Markdown file, on its bytes: a box is found by its line and by which bracket of the line it is, so
 * neither the encoding nor damage to the text matters. A box that already says how its task stands keeps every byte; a skipped task
 * leaves its box as it was.
 */
public final class BoxWriter implements TickWriter {

    @Override
    public byte[] write(SourceFile source, Roadmap standing, Missing missing) {
        byte[] bytes = source.bytes();
        if (!(Decoder.decode(bytes) instanceof Decoded.Text text)) {
            return bytes;
        }
        var outline = OutlineParser.parse(EncodingRepair.repair(text.text()).text());
        var plan = PlanReading.read(outline, MarkdownReader.nameOf(source));
        if (plan.isEmpty()) {
            return bytes;
        }
        var status = new HashMap<Key, Status>();
        standing.allTasks().forEach(task -> status.put(task.key(), task.status()));
        var lines = new ByteLines(bytes, text);
        var edits = new TreeMap<Integer, Edit>();
        plan.get().marks().forEach((key, box) -> mark(box, status.get(key), lines, edits));
        if (missing == Missing.ADD) {
            plan.get().roadmap().allTasks().forEach(task -> add(task, plan.get().items(), status, lines, edits));
        }
        return applied(bytes, edits);
    }

    /**
     * A change at a place of the file.
     *
     * @param removed how many bytes go
     * @param added what comes instead
     */
    @SuppressWarnings("ArrayRecordComponent") // edits are never compared
    private record Edit(int removed, byte[] added) {}

    private static void mark(Box box, @Nullable Status status, ByteLines lines, Map<Integer, Edit> edits) {
        boolean says = status == Status.DONE && box.done() || status == Status.OPEN && !box.done();
        if (status == null || status == Status.SKIPPED || says) {
            return;
        }
        int from = lines.afterBracket(box.line(), box.bracket());
        int to = lines.closing(from);
        if (from >= 0 && to > from) {
            edits.put(from, new Edit(to - from, lines.encode(status == Status.DONE ? "x" : " ")));
        }
    }

    private static void add(
            Task task, Map<Key, ItemPlace> items, Map<Key, Status> status, ByteLines lines, Map<Integer, Edit> edits) {
        var place = items.get(task.key());
        var now = status.get(task.key());
        if (place == null || now == null) {
            return;
        }
        int at = lines.at(place.line(), place.column());
        edits.put(at, new Edit(0, lines.encode(now == Status.DONE ? "[x] " : "[ ] ")));
    }

    private static byte[] applied(byte[] bytes, SortedMap<Integer, Edit> edits) {
        int length = bytes.length;
        for (Edit edit : edits.values()) {
            length += edit.added().length - edit.removed();
        }
        byte[] out = new byte[length];
        int from = 0;
        int to = 0;
        for (Map.Entry<Integer, Edit> entry : edits.entrySet()) {
            int kept = entry.getKey() - from;
            System.arraycopy(bytes, from, out, to, kept);
            to += kept;
            byte[] added = entry.getValue().added();
            System.arraycopy(added, 0, out, to, added.length);
            to += added.length;
            from = entry.getKey() + entry.getValue().removed();
        }
        System.arraycopy(bytes, from, out, to, bytes.length - from);
        return out;
    }
}

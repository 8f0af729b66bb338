package dev.cairn.storage;

import dev.cairn.progress.Event;
import dev.cairn.progress.Moment;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.storage.json.HappeningForm;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An event as the log holds it.
 *
 * @param device the device it happened on
 * @param seq its turn among the device's events, counted from 1
 * @param step the step it is part of
 * @param undoes the step that one takes back; null for one that does something new
 * @param id the event's own
 */
record EventRow(
        UUID device,
        long seq,
        UUID step,
        @Nullable UUID undoes,
        UUID id,
        Moment moment,
        RoadmapId roadmap,
        HappeningForm.Written what) {
    /** What stands before the first event of every device. */
    static byte[] noHash() {
        return new byte[32];
    }

    /**
     * The link of the chain: whoever changes, drops or swaps an event must change every hash after it.
     *
     * @param before the hash of the device's event before; {@link #noHash} for the first
     * @return 32 bytes, SHA-256 over the hash before and every field in the order of the table, each text as its length in bytes and
     *     its UTF-8, what is null as the length -1
     */
    byte[] hash(byte[] before) {
        var digest = sha256();
        digest.update(before);
        add(digest, id);
        add(digest, device);
        add(digest, seq);
        add(digest, step);
        add(digest, undoes == null ? null : undoes.toString());
        add(digest, moment.instant().toEpochMilli());
        add(digest, moment.zone().getId());
        add(digest, moment.studyDay().toString());
        add(digest, roadmap.slug());
        add(digest, what.type());
        add(digest, what.version());
        var node = what.node();
        add(digest, node == null ? null : node.value());
        add(digest, what.payload());
        return digest.digest();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void add(MessageDigest digest, UUID id) {
        digest.update(Uuids.bytes(id));
    }

    private static void add(MessageDigest digest, long number) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number).flip());
    }

    private static void add(MessageDigest digest, @Nullable String text) {
        byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        add(digest, text == null ? -1 : bytes.length);
        digest.update(bytes);
    }

    Event event(Function<String, byte[]> files) {
        return new Event(id, moment, roadmap, HappeningForm.read(what, files));
    }
}

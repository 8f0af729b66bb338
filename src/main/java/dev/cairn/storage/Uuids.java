package dev.cairn.storage;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Random names as 16 bytes, the most significant first. */
final class Uuids {
    private Uuids() {}

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    static UUID of(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    static byte @Nullable [] bytesOrNull(@Nullable UUID id) {
        return id == null ? null : bytes(id);
    }
}

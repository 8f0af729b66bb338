package dev.cairn.study;

import org.jspecify.annotations.Nullable;

/** The library could not be read or written. Its message is a full sentence for the learner: what failed, what was kept, what to do. */
public final class StorageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean damage;

    public StorageException(String message, Throwable cause) {
        this(message, cause, false);
    }

    public StorageException(String message) {
        this(message, null, false);
    }

    private StorageException(String message, @Nullable Throwable cause, boolean damage) {
        super(message, cause);
        this.damage = damage;
    }

    /** What is read is not what was written, or is not there any more: trying again is of no use, a backup is. */
    public static StorageException damage(String message, @Nullable Throwable cause) {
        return new StorageException(message, cause, true);
    }

    /** Whether only a backup helps. */
    public boolean isDamage() {
        return damage;
    }
}

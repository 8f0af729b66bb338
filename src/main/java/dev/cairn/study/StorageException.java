package dev.cairn.study;

/** The library could not be read or written. Its message is a full sentence for the learner: what failed, what was kept, what to do. */
public final class StorageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StorageException(String message, Throwable cause) {
        super(message, cause);
    }

    public StorageException(String message) {
        super(message);
    }
}

package dev.cairn.cli;

/** A command could not do what was asked. Its message is a full sentence for whoever asked. */
final class CommandFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CommandFailed(String sentence) {
        super(sentence);
    }

    CommandFailed(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}

package dev.cairn.ui;

import dev.cairn.study.StorageException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What to tell the learner when work in the background failed. */
public final class Failures {
    private static final Logger LOG = Logger.getLogger(Failures.class.getName());

    private Failures() {}

    /**
     * A full sentence. What the store says is meant for the learner; anything else is a fault of the application, which is logged
     * here, once, with its trace.
     */
    public static String sentence(Throwable failure) {
        if (failure instanceof StorageException && failure.getMessage() != null) {
            return failure.getMessage();
        }
        LOG.log(Level.SEVERE, "Work in the background failed", failure);
        return Messages.text("failure.unexpected");
    }
}

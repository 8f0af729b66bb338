package dev.cairn.week;

/** The words of the learner's language, for what is made outside the window: paper, calendars. */
@FunctionalInterface
public interface Phrases {

    /**
     * A message with its gaps filled in.
     *
     * @param key as in the window's message files
     */
    String text(String key, Object... gaps);
}

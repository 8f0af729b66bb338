package dev.cairn.ui;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Every word the window says, in the learner's language: see {@code messages.properties}. */
public final class Messages {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("dev.cairn.ui.messages");

    private Messages() {}

    /**
     * A message with its gaps filled in, as {@link MessageFormat} does it: numbers and dates the way the locale writes them.
     *
     * @throws java.util.MissingResourceException for a key that is not there
     */
    public static String text(String key, Object... gaps) {
        return new MessageFormat(BUNDLE.getString(key), locale()).format(gaps);
    }

    /** The locale the words are in, for dates and numbers beside them. */
    public static Locale locale() {
        return Locale.getDefault(Locale.Category.FORMAT);
    }
}

package dev.cairn.ui;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Weeks begin on Monday and the day comes before the month, whatever machine the test runs on. To be named before what opens windows:
 * those ask for the locale as they open.
 */
public final class InBritain implements BeforeEachCallback, AfterEachCallback {
    private @Nullable Locale before;

    @Override
    public void beforeEach(ExtensionContext context) {
        before = Locale.getDefault(Locale.Category.FORMAT);
        Locale.setDefault(Locale.Category.FORMAT, Locale.UK);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (before != null) {
            Locale.setDefault(Locale.Category.FORMAT, before);
        }
    }
}

package dev.cairn.ui;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Line icons of one family, sized and coloured by the style sheet. */
public final class Icons {
    private Icons() {}

    /** An icon of 16 px in the colour of second text; style classes change both. It says nothing to a screen reader by itself. */
    public static FontIcon of(Feather icon) {
        return new FontIcon(icon);
    }

    /** An icon with style classes, such as {@code acc}. */
    public static FontIcon of(Feather icon, String... styleClasses) {
        var node = new FontIcon(icon);
        node.getStyleClass().addAll(styleClasses);
        return node;
    }
}

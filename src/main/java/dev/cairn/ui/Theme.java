package dev.cairn.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.scene.Scene;

/** Light or dark: the style sheets that dress a scene. */
public enum Theme {
    LIGHT("light.css", ColorScheme.LIGHT),
    DARK("dark.css", ColorScheme.DARK);

    private final String colours;
    private final ColorScheme scheme;

    Theme(String colours, ColorScheme scheme) {
        this.colours = colours;
        this.scheme = scheme;
    }

    public static Theme of(ColorScheme scheme) {
        return scheme == ColorScheme.DARK ? DARK : LIGHT;
    }

    /** Dresses a scene and its pop-ups; sheets a view added to a part of the scene stay. On the thread that paints. */
    public void dress(Scene scene) {
        Fonts.load();
        var basis = this == DARK ? new PrimerDark() : new PrimerLight();
        Application.setUserAgentStylesheet(basis.getUserAgentStylesheet());
        scene.getStylesheets().setAll(sheets());
        scene.getPreferences().setColorScheme(scheme);
    }

    /** Our own sheets, those for colours first. */
    List<String> sheets() {
        return List.of(sheet(Theme.class, colours), sheet(Theme.class, "base.css"));
    }

    /** The address of a style sheet that lies beside a class. */
    public static String sheet(Class<?> beside, String name) {
        URL url = beside.getResource(name);
        return Objects.requireNonNull(url, () -> "style sheet " + name).toExternalForm();
    }
}

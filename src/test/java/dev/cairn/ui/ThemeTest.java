package dev.cairn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Text can be read in both themes: WCAG 2.2, contrast (minimum), on the colours of the style sheets themselves. */
class ThemeTest {
    private static final Pattern ROLE = Pattern.compile("-cairn-([a-z0-9-]+): (#[0-9a-f]{6});");

    @ParameterizedTest
    @CsvSource({
        "fg, bg",
        "fg, side",
        "fg, inset",
        "fg, sel",
        "fg, tint",
        "fg, hover",
        "fg, raise",
        "fg, atttint",
        "mut, bg",
        "mut, side",
        "mut, inset",
        "mut, sel",
        "mut, tint",
        "mut, hover",
        "mut, raise",
        "mut, side-hover",
        "sub, bg",
        "sub, side",
        "sub, inset",
        "sub, tint",
        "sub, raise",
        "acc, bg",
        "acc, side",
        "acc, inset",
        "acc, sel",
        "acc, tint",
        "att, bg",
        "att, side",
        "att, inset",
        "att, sel",
        "att, tint",
        "att, atttint",
        "onfill, fill",
        "onfill, fill-hover",
        "mut, p1-tint",
        "mut, p2-tint",
        "mut, p3-tint",
        "mut, p4-tint",
        "mut, p5-tint"
    })
    void textStandsOutFromItsGround(String text, String ground) {
        for (Theme theme : Theme.values()) {
            var roles = roles(theme);
            assertThat(contrast(roles.get(text), roles.get(ground)))
                    .as("%s: %s on %s", theme, text, ground)
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    @ParameterizedTest
    @CsvSource({"ctl, bg", "data, bg", "acc, bg", "p1, bg", "p2, bg", "p3, bg", "p4, bg", "p5, bg"})
    void marksStandOutFromTheirGround(String mark, String ground) {
        for (Theme theme : Theme.values()) {
            var roles = roles(theme);
            assertThat(contrast(roles.get(mark), roles.get(ground)))
                    .as("%s: %s on %s", theme, mark, ground)
                    .isGreaterThanOrEqualTo(3.0);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void bothThemesNameTheSameRoles(Theme theme) {
        assertThat(roles(theme).keySet()).isEqualTo(roles(Theme.LIGHT).keySet()).hasSizeGreaterThan(25);
    }

    private static Map<String, Color> roles(Theme theme) {
        var roles = new HashMap<String, Color>();
        var matcher = ROLE.matcher(text(theme == Theme.LIGHT ? "light.css" : "dark.css"));
        while (matcher.find()) {
            roles.put(matcher.group(1), Color.web(matcher.group(2)));
        }
        return roles;
    }

    private static String text(String sheet) {
        try (var in = Theme.class.getResourceAsStream(sheet)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double contrast(Color a, Color b) {
        double one = luminance(a);
        double other = luminance(b);
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}

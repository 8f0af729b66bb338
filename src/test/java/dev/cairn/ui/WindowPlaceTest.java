package dev.cairn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowPlaceTest {
    private static final List<Rectangle2D> SCREENS =
            List.of(new Rectangle2D(0, 0, 1366, 768), new Rectangle2D(1366, 0, 1920, 1080));

    @ParameterizedTest
    @CsvSource({
        "0, 0, true",
        "40, 700, true",
        "1300, 100, true",
        "3000, 500, true",
        "-800, 100, true",
        "-1300, 100, false",
        "100, -50, true",
        "100, -80, false",
        "100, 760, false",
        "4000, 100, false"
    })
    void aWindowIsPutBackWhereItCanBeTakenHoldOf(double x, double y, boolean reachable) {
        assertThat(WindowPlace.reachable(new Rectangle2D(x, y, 1280, 800), SCREENS))
                .isEqualTo(reachable);
    }
}

package dev.cairn.export;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Coordinates as files want them: a point, two decimals at most, no zeros behind. */
final class Figures {
    private static final int DECIMALS = 2;

    private Figures() {}

    static String of(double figure) {
        return of(figure, DECIMALS);
    }

    static String of(double figure, int decimals) {
        var rounded = BigDecimal.valueOf(figure).setScale(decimals, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}

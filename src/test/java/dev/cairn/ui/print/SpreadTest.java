package dev.cairn.ui.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SpreadTest {
    private static Spread of(int pages, Zoom zoom) {
        return new Spread(pages, 1000, 700, 648, 398, zoom);
    }

    @Test
    void aWholePageFitsWithGroundAroundIt() {
        var spread = of(3, Zoom.PAGE);

        assertThat(spread.scale()).isEqualTo(0.5);
        assertThat(spread.page(0).x()).isGreaterThanOrEqualTo(Spread.EDGE);
        assertThat(spread.page(0).y()).isEqualTo(Spread.EDGE);
        assertThat(spread.width()).isEqualTo(648);
        assertThat(spread.page(2).bottom() + Spread.EDGE).isEqualTo(spread.height());
    }

    @Test
    void aSinglePageStandsInTheMiddle() {
        var spread = new Spread(1, 1000, 700, 648, 800, Zoom.WIDTH);

        assertThat(spread.scale()).isEqualTo(0.6);
        assertThat(spread.page(0).y()).isEqualTo(800 - spread.page(0).bottom());
        assertThat(spread.most()).isZero();
    }

    @Test
    void walkingToEachPageShowsIt() {
        var spread = of(52, Zoom.PAGE);
        for (int page = 0; page < 52; page++) {
            double scrolled = spread.to(page);
            assertThat(spread.current(scrolled)).isEqualTo(page);
            assertThat(spread.page(page).y()).isGreaterThanOrEqualTo(scrolled);
        }
        assertThat(spread.to(Integer.MAX_VALUE)).isEqualTo(spread.to(51));
    }

    @Test
    void onlyPagesInTheViewAreSeen() {
        var spread = of(52, Zoom.PAGE);
        double scrolled = spread.to(20);

        assertThat(spread.first(scrolled)).isBetween(19, 20);
        assertThat(spread.last(scrolled)).isBetween(20, 21);
        assertThat(spread.first(-50)).isZero();
        assertThat(spread.last(1e9)).isEqualTo(51);
    }

    @Test
    void whatLiesInTheMiddleStaysThereWhenItGrows() {
        var small = of(9, Zoom.PAGE);
        var large = of(9, Zoom.of(2));
        var spot = small.spot(small.to(4) + 31);

        var again = large.spot(large.to(spot));
        assertThat(again.page()).isEqualTo(spot.page());
        assertThat(again.part()).isCloseTo(spot.part(), within(1e-9));
    }

    @Test
    void aPageThatWasLookedAtFromItsBeginningStillIs() {
        var grid = of(9, Zoom.PAGE);
        var list = new Spread(9, 700, 1000, 648, 398, Zoom.WIDTH);

        assertThat(list.after(grid, grid.to(3))).isEqualTo(list.to(3));
        assertThat(list.after(grid, grid.to(3) + 40)).isEqualTo(list.to(grid.spot(grid.to(3) + 40)));
    }

    @Test
    void aSpotOnAPageThatIsGoneIsTheLastPage() {
        assertThat(of(2, Zoom.of(1)).current(of(2, Zoom.of(1)).to(new Spread.Spot(40, 0.5))))
                .isEqualTo(1);
    }

    @Test
    void stepsOfZoomAreRoundAndEnd() {
        assertThat(Zoom.in(0.6).scale()).isEqualTo(0.67);
        assertThat(Zoom.in(1).scale()).isEqualTo(1.25);
        assertThat(Zoom.out(1).scale()).isEqualTo(0.75);
        assertThat(Zoom.in(Zoom.MOST).scale()).isEqualTo(Zoom.MOST);
        assertThat(Zoom.out(Zoom.LEAST).scale()).isEqualTo(Zoom.LEAST);
    }
}

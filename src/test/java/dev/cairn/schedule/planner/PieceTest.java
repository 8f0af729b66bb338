package dev.cairn.schedule.planner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.schedule.SessionLengths;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PieceTest {

    private static List<Integer> pieces(int minutes, SessionLengths lengths) {
        var pieces = new ArrayList<Integer>();
        for (int left = minutes; left > 0; left -= pieces.getLast()) {
            pieces.add(Piece.of(left, lengths));
        }
        return pieces;
    }

    /** The length of the shortest windows some minutes can be put into, cut into sessions that are not too short. */
    private static int window(int minutes, SessionLengths lengths) {
        return Math.ceilDiv(minutes, Math.max(1, minutes / lengths.shortest()));
    }

    @Example
    void piecesAreAboutEqualAndOfWholeFiveMinutes() {
        assertThat(pieces(120, SessionLengths.USUAL)).containsExactly(120);
        assertThat(pieces(180, SessionLengths.USUAL)).containsExactly(90, 90);
        assertThat(pieces(240, SessionLengths.USUAL)).containsExactly(120, 120);
        assertThat(pieces(250, SessionLengths.USUAL)).containsExactly(85, 85, 80);
        assertThat(pieces(300, SessionLengths.USUAL)).containsExactly(100, 100, 100);
    }

    /** 75 and 70 would be nearer to each other, but 70 are too many for two windows of half an hour, and too few for three sessions. */
    @Example
    void piecesFitIntoHalfHours() {
        assertThat(pieces(145, SessionLengths.USUAL)).containsExactly(85, 60);
        for (int minutes = 125; minutes < 3000; minutes += 5) {
            assertThat(pieces(minutes, SessionLengths.USUAL)).allMatch(it -> window(it, SessionLengths.USUAL) <= 30);
        }
    }

    @Example
    void whatNeedsLongerWindowsAsAWholeIsCutSoThatItNeedsNoLonger() {
        var lengths = new SessionLengths(60, 120);
        assertThat(pieces(145, lengths)).containsExactly(73, 72);
        assertThat(pieces(200, lengths)).containsExactly(70, 65, 65);
    }

    @Property(tries = 2000)
    void piecesAddUpAndAreNeitherTooLongNorTooShortNorInNeedOfLongWindows(
            @ForAll @IntRange(min = 1, max = 20_000) int minutes,
            @ForAll @IntRange(min = 5, max = 120) int shortest,
            @ForAll @IntRange(max = 240) int more) {
        var lengths = new SessionLengths(shortest, 2 * shortest + more);
        var pieces = pieces(minutes, lengths);
        assertThat(pieces.stream().mapToInt(Integer::intValue).sum()).isEqualTo(minutes);
        assertThat(pieces).allSatisfy(it -> {
            assertThat(it).isBetween(Math.min(minutes, shortest), lengths.longest());
            assertThat(window(it, lengths))
                    .isLessThanOrEqualTo(Math.max(window(minutes, lengths), shortest + shortest / 5));
        });
    }
}

package dev.cairn.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UsesTest {

    @Test
    void whatWasUsedIsCountedAndComesFirst() {
        var uses = Uses.read("").with("do undo").with("part a b c").with("do undo");

        assertThat(uses.times("do undo")).isEqualTo(2);
        assertThat(uses.latest().getFirst().id()).isEqualTo("do undo");
        assertThat(Uses.read(uses.kept())).isEqualTo(uses);
    }

    @Test
    void idsOfAnyKindAreReadBackAsTheyWere() {
        var uses = Uses.read("").with("link x https://a.example/ü?q=1&b=\n2 %20 🧮");

        assertThat(Uses.read(uses.kept())).isEqualTo(uses);
    }

    @Test
    void onlyTheLatestAreKept() {
        var uses = Uses.read("");
        for (int i = 0; i < 500; i++) {
            uses = uses.with("do " + i);
        }

        assertThat(uses.latest()).hasSize(Uses.MOST);
        assertThat(uses.times("do 499")).isEqualTo(1);
        assertThat(uses.times("do 1")).isZero();
    }

    @Test
    void whatAnotherVersionWroteIsPassedOver() {
        assertThat(Uses.read("x\n5\n many y\n-3 do%20a\n2 %zz\n7 do+b").latest())
                .containsExactly(new Uses.Use("do a", 1), new Uses.Use("do b", 7));
    }
}

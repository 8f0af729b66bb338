package dev.cairn.ui.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageRangeTest {
    @ParameterizedTest
    @CsvSource({"3, 3, 3", "2-4, 2, 4", "' 2 – 4 ', 2, 4", "4-2, 2, 4"})
    void pagesAreReadAsPeopleWriteThem(String typed, int from, int to) {
        assertThat(PageRange.read(typed)).contains(new PageRange(from, to));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0-3", "a", "1,3", "1-", "-2", "99999", "1-2-3"})
    void anythingElseIsNotGuessedAt(String typed) {
        assertThat(PageRange.read(typed)).isEmpty();
    }

    @Test
    void nothingTypedIsAll() {
        assertThat(PageRange.read("  ")).contains(PageRange.ALL);
        assertThat(PageRange.ALL.within(7)).contains(new PageRange(1, 7));
    }

    @Test
    void onlyPagesThatAreThereAreMeant() {
        assertThat(new PageRange(2, 9).within(3)).contains(new PageRange(2, 3));
        assertThat(new PageRange(4, 9).within(3)).isEmpty();
    }
}

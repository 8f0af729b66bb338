package dev.cairn.ui.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    private static String line(String cell) {
        return Csv.file(new Numbers(List.of("Head"), List.of(List.of(Cell.text(cell)))))
                .split("\r\n", -1)[1];
    }

    @Test
    void aFileHasHeadsAndRowsAndTellsItsEncoding() {
        var numbers = new Numbers(
                List.of("Module", "Logged (h)"),
                List.of(
                        List.of(Cell.text("Trees, forests"), Cell.hours(90)),
                        List.of(Cell.text("The \"bias\" term"), Cell.hours(10))));

        assertThat(Csv.file(numbers))
                .isEqualTo("\uFEFFModule,Logged (h)\r\n\"Trees, forests\",1.5\r\n\"The \"\"bias\"\" term\",0.17\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+2", "+49 30 1", "-x", "@sum", "-", "+", "--1", "-1.5e3", "=-1"})
    void whatASpreadsheetWouldTakeForAFormulaGetsAnApostrophe(String cell) {
        assertThat(line(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "+7", "0", "-0.25", "12", "a=b", "2027-03-10", "'=x"})
    void numbersAndPlainWordsStayAsTheyAre(String cell) {
        assertThat(line(cell)).isEqualTo(cell);
    }

    @Test
    void whatBeginsWithATabOrAReturnIsMadeHarmlessToo() {
        assertThat(Csv.tabs(List.of("Head"), List.of(List.of(Cell.text("\t=cmd")))))
                .isEqualTo("Head\n' =cmd");
        assertThat(Csv.file(new Numbers(List.of("H"), List.of(List.of(Cell.text("\r=cmd"))))))
                .contains("\"'\r=cmd\"");
    }

    @Test
    void whatIsPastedHasTabsBetweenCellsAndNoneInThem() {
        assertThat(Csv.tabs(List.of("A", "B"), List.of(List.of(Cell.text("one\ttwo\nthree"), Cell.count(1234)))))
                .isEqualTo("A\tB\none two three\t1234");
    }
}

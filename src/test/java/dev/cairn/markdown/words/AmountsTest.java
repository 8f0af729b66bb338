package dev.cairn.markdown.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8-10 hours | 8 | 10 | HOURS | ONCE",
                "4–6 weeks | 4 | 6 | WEEKS | ONCE",
                "45h | 45 | 45 | HOURS | ONCE",
                "~10 hrs | 10 | 10 | HOURS | ONCE",
                "1h30 | 1.5 | 1.5 | HOURS | ONCE",
                "90 min | 90 | 90 | MINUTES | ONCE",
                "2½ Stunden | 2.5 | 2.5 | HOURS | ONCE",
                "2,5 Std. | 2.5 | 2.5 | HOURS | ONCE",
                "about two weeks | 2 | 2 | WEEKS | ONCE",
                "10-15 hours/week | 10 | 15 | HOURS | PER_WEEK",
                "3 hours per day | 3 | 3 | HOURS | PER_DAY",
                "3 à 4 semaines | 3 | 4 | WEEKS | ONCE",
                "de 2 a 3 meses | 2 | 3 | MONTHS | ONCE",
                "4-6 недель | 4 | 6 | WEEKS | ONCE",
                "10 часов в неделю | 10 | 10 | HOURS | PER_WEEK",
                "每周 10 小时 | 10 | 10 | HOURS | PER_WEEK",
                "3-4周 | 3 | 4 | WEEKS | ONCE",
                "2〜3ヶ月 | 2 | 3 | MONTHS | ONCE",
                "3개월 | 3 | 3 | MONTHS | ONCE",
                "8 saat | 8 | 8 | HOURS | ONCE",
                "6 godzin | 6 | 6 | HOURS | ONCE",
            })
    void figuresAreUnderstood(String text, double min, double max, Amount.Unit unit, Amount.Rate rate) {
        assertThat(Amounts.first(text)).contains(new Amount(min, max, unit, rate));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chain rule",
                "YOLO, Faster R-CNN",
                "1 or 2 real datasets",
                "$70K - $100K",
                "optional",
                "5+ readers",
                ""
            })
    void otherTextHoldsNone(String text) {
        assertThat(Amounts.in(text)).isEmpty();
    }

    @Test
    void aSentenceAroundAFigureIsNoFigure() {
        assertThat(Amounts.whole("2 hours daily beats 14 hours on weekends")).isEmpty();
        assertThat(Amounts.whole("about 3 hours in total")).hasSize(1);
    }
}

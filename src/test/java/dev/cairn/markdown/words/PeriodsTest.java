package dev.cairn.markdown.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Week 3: Basics | WEEK | 3 | 3 | Week 3 | Basics",
                "Weeks 1-13 | WEEK | 1 | 13 | Weeks 1-13 | ''",
                "PHASE II – Go | PHASE | 2 | 2 | PHASE II | Go",
                "Phase One: Go | PHASE | 1 | 1 | Phase One | Go",
                "Module 2.1: Loops | MODULE | 2 | 2 | Module 2.1 | Loops",
                "Month 1-2: Start | MONTH | 1 | 2 | Month 1-2 | Start",
                "3. Woche: Mehr | WEEK | 3 | 3 | 3. Woche | Mehr",
                "1ª Semana - Base | WEEK | 1 | 1 | 1ª Semana | Base",
                "Неделя 2. Циклы | WEEK | 2 | 2 | Неделя 2 | Циклы",
                "第1-2周：语法 | WEEK | 1 | 2 | 第1-2周 | 语法",
                "第一阶段：基础 | PHASE | 1 | 1 | 第一阶段 | 基础",
                "フェーズ1：基礎 | PHASE | 1 | 1 | フェーズ1 | 基礎",
                "2주차: 상태 | WEEK | 2 | 2 | 2주차 | 상태",
                "Part A: Start | PART | 1 | 1 | Part A | Start",
                "Days 31-60: Learn | DAY | 31 | 60 | Days 31-60 | Learn",
            })
    void labelsAreTakenApart(String text, Period.Word word, int from, int to, String label, String title) {
        var period = Periods.at(text).orElseThrow();

        assertThat(period.word()).isEqualTo(word);
        assertThat(period.from()).isEqualTo(from);
        assertThat(period.to()).isEqualTo(to);
        assertThat(period.label()).isEqualTo(label);
        assertThat(text.substring(period.rest())).isEqualTo(title);
        assertThat(period.strict()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 Months",
                "Weekly Goals",
                "90-Day Action Plan",
                "Partial derivatives",
                "Daytime",
                "Learning",
                "2024"
            })
    void otherHeadingsCountNothing(String text) {
        assertThat(Periods.at(text)).isEmpty();
    }

    @Test
    void withoutASeparatorItIsOnlyMaybeALabel() {
        assertThat(Periods.at("Phase 1 Assessment Project").orElseThrow().strict())
                .isFalse();
    }
}

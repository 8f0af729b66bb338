package dev.cairn.markdown.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingRepairTest {
    private static final String SOUND = "# 🗺️ Plan – “für” Aurélien\n- [ ] ✅ café 🧠 × ½\n";

    private static String misread(String text, String charset) {
        return new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName(charset));
    }

    private static String misreadDropping(String text, String charset) {
        return misread(text, charset).replace("\uFFFD", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x-MacRoman", "IBM437"})
    void textMisreadWithoutLossComesBackWhole(String charset) {
        var repaired = EncodingRepair.repair(misread(SOUND, charset));

        assertThat(repaired.text()).isEqualTo(SOUND);
        assertThat(repaired.from()).isEqualTo(charset);
        assertThat(repaired.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains(charset));
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "windows-1254"})
    void whatOnlyOneEmojiFitsIsMended(String charset) {
        var text = "# 🗺️ Weg – für\n## 🛠️ Zeug\n- [ ] é ğ\n";
        var repaired = EncodingRepair.repair(misreadDropping(text, charset));

        assertThat(repaired.text()).startsWith("# 🗺️ Weg – für\n## 🛠️ Zeug\n");
        assertThat(repaired.from()).isEqualTo(charset);
    }

    @Test
    void anEmojiThatSeveralFitIsLeftOutAndTold() {
        var repaired = EncodingRepair.repair(misreadDropping("é – é\n# Kaggle 🏆\né é\n", "windows-1252"));

        assertThat(repaired.text()).isEqualTo("é – é\n# Kaggle \né é\n");
        assertThat(repaired.problems()).anySatisfy(problem -> {
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.message()).contains("left out");
        });
    }

    @Test
    void controlCharactersStandForUndefinedBytes() {
        var whatwg = new String("🏆 é".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

        assertThat(EncodingRepair.repair(whatwg).text()).isEqualTo("🏆 é");
    }

    @Test
    void aNoBreakSpaceMayEndAnEmoji() {
        assertThat(EncodingRepair.repair(misread("# Deep 🧠\n- [ ] à\n", "windows-1252"))
                        .text())
                .isEqualTo("# Deep 🧠\n- [ ] à\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "café, naïve, Überraschung – “quoted” ½ ×",
                "Привет, мир: неделя № 1 – начало",
                "学习路线图：第一周（8小时）",
                "Ğ İ Ş ğ ı ş çok güzel",
                "NÃO é AÇÃO, é coração",
                "It shows as Ã© when it should be é, naïve and café.",
                "plain ASCII only"
            })
    void soundTextIsNeverTouched(String text) {
        var repaired = EncodingRepair.repair(text);

        assertThat(repaired.text()).isSameAs(text);
        assertThat(repaired.from()).isNull();
        assertThat(repaired.problems()).isEmpty();
    }

    @Test
    void linesStayWhereTheyWere() {
        var repaired = EncodingRepair.repair(misreadDropping("é\r\n🏆\r\né\n\rü\n", "windows-1252"));

        assertThat(repaired.text().split("\r\n|\n|\r", -1)).hasSize(6);
    }
}

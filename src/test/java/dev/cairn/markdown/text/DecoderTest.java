package dev.cairn.markdown.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecoderTest {

    private static Decoded.Text text(byte[] bytes) {
        assertThat(Decoder.decode(bytes)).isInstanceOf(Decoded.Text.class);
        return (Decoded.Text) Decoder.decode(bytes);
    }

    @Test
    void aByteOrderMarkIsNoText() {
        var text = text("\uFEFFé".getBytes(StandardCharsets.UTF_8));

        assertThat(text.text()).isEqualTo("é");
        assertThat(text.mark()).isEqualTo(3);
        assertThat(text.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, Übung für später",
        "windows-1251, Неделя первая: основы языка",
        "GB18030, 学习第一周的基础和项目",
        "Shift_JIS, これは学習のプランです",
        "EUC-KR, 학습 로드맵 첫 주",
        "UTF-16LE, \uFEFFplan é",
        "UTF-16BE, \uFEFFplan é",
    })
    void otherEncodingsAreGuessed(String charset, String written) {
        var text = text(written.getBytes(Charset.forName(charset)));

        assertThat(text.text()).isEqualTo(written.replace("\uFEFF", ""));
        assertThat(text.charset()).isEqualTo(Charset.forName(charset));
    }

    @Test
    void brokenPlacesOfUtf8AreNamed() {
        byte[] bytes = "é\nü\nö x\n".getBytes(StandardCharsets.UTF_8);
        bytes[4] = 'x';
        var text = text(bytes);

        assertThat(text.text()).startsWith("é\n").endsWith("ö x\n");
        assertThat(text.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(2));
    }

    @Test
    void aPictureIsNoText() {
        assertThat(Decoder.decode(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}))
                .isInstanceOf(Decoded.NotText.class);
    }
}

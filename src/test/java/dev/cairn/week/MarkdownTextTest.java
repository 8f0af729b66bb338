package dev.cairn.week;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.testing.Draw;
import java.util.List;
import java.util.Random;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListItem;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTextTest {
    private static final Parser READER = Parser.builder()
            .extensions(List.of(StrikethroughExtension.create()))
            .build();

    /** What a reader of Markdown sees in a list item that holds a line, provided it sees nothing but text. */
    private static String seen(String line) {
        var document = READER.parse("- [ ] " + line + " (1 h)\n");
        assertThat(document.getFirstChild()).isInstanceOf(BulletList.class);
        assertThat(document.getFirstChild().getNext()).isNull();
        var item = document.getFirstChild().getFirstChild();
        assertThat(item).isInstanceOf(ListItem.class);
        assertThat(item.getNext()).isNull();
        assertThat(item.getFirstChild()).isInstanceOf(Paragraph.class);
        assertThat(item.getFirstChild().getNext()).isNull();
        var words = new StringBuilder();
        for (var node = item.getFirstChild().getFirstChild(); node != null; node = node.getNext()) {
            assertThat(node).as(line).isInstanceOf(Text.class);
            node.accept(new AbstractVisitor() {
                @Override
                public void visit(Text text) {
                    words.append(text.getLiteral());
                }
            });
        }
        return words.substring("[ ] ".length(), words.length() - " (1 h)".length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*stars* and **more** and __lines__ and snake_case_name",
                "`code` and ``more`` and \\backslash\\",
                "[link](https://example.org) ![picture](x.png) [ref]: y",
                "<script>alert(1)</script> <b>bold</b> <!-- gone -->",
                "&amp; &lt; &#35; R&D",
                "~~struck~~ and $x^2$ and a|b",
                "# no heading, - no list, 1. no number, > no quote",
                "ends with a stroke\\",
                "日本語 and emoji ✅ and ünï",
                "C#",
                "!",
                "\"quoted\" 'too' (round) {curly}"
            })
    void aTitleIsReadAsExactlyItsText(String title) {
        assertThat(seen(MarkdownText.line(title))).isEqualTo(title);
    }

    @Test
    void anyTitleIsReadAsItsText() {
        var lot = new Random(20270310);
        var draw = new Draw(lot);
        for (int i = 0; i < 3000; i++) {
            var title = new StringBuilder("t");
            for (int length = draw.upTo(24); length > 0; length--) {
                title.append(draw.of("*", "_", "`", "[", "]", "(", ")", "<", ">", "!", "#", "~", "$", "&", ";", "\\"));
                title.append(draw.of("", "", "a", "b1", " ", "amp", "/"));
            }
            var text = title.toString().strip().replaceAll(" {2,}", " ");
            assertThat(seen(MarkdownText.line(text))).isEqualTo(text);
        }
    }

    @Test
    void aTitleOfSeveralLinesAndControlsIsOneLine() {
        assertThat(MarkdownText.line(" one\r\n# two\tthree\u0007\u2028four ")).isEqualTo("one # two three four");
    }

    @Test
    void whatIsWrittenFromRightToLeftStaysAmongItself() {
        assertThat(MarkdownText.line("\u202Eמבוא")).isEqualTo("\u2068מבוא\u2069");
        assertThat(MarkdownText.line("مقدمة *1*")).isEqualTo("\u2068مقدمة \\*1\\*\u2069");
    }

    @Test
    void nothingIsStillSomethingToRead() {
        assertThat(MarkdownText.line(" \n ")).isEqualTo("–");
    }

    @Test
    void aQuoteKeepsCodeAndTheEndsOfLines() {
        assertThat(MarkdownText.quote("\n    code\n  \none  \r\ntwo\n\n", "  "))
                .isEqualTo("  >     code\n  >\n  > one  \n  > two");
        assertThat(MarkdownText.lines(" \n")).isEmpty();
    }

    @Test
    void aQuoteHoldsWhateverItBegins() {
        var document = READER.parse("- item\n" + MarkdownText.quote("# big\n\n```\nnever closed", "  ") + "\n- next\n");
        var list = document.getFirstChild();
        assertThat(list.getNext()).isNull();
        assertThat(list.getFirstChild().getNext()).isInstanceOf(ListItem.class);
    }
}

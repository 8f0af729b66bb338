package dev.cairn.markdown.text;

import dev.cairn.roadmap.Problem;
import java.nio.charset.Charset;
import java.util.List;

/** What the bytes of a file turned out to be. */
public sealed interface Decoded {

    /**
     * Text, without its byte order mark.
     *
     * @param text the text, line ends as they are in the file
     * @param charset what it is written in
     * @param mark how many bytes the byte order mark takes; 0 where there is none
     * @param problems what could not be read, with its lines
     */
    record Text(String text, Charset charset, int mark, List<Problem> problems) implements Decoded {
        public Text {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Something else: a picture, an archive, a program.
     *
     * @param why a full sentence that says what to do
     */
    record NotText(String why) implements Decoded {}
}

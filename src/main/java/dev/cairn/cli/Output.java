package dev.cairn.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** The two streams a command writes to: UTF-8, whatever the locale. */
public final class Output {
    private final OutputStream bytes;
    private final PrintWriter out;
    private final PrintWriter err;

    /**
     * Writes to two streams, and closes neither.
     *
     * @param out what was asked for
     * @param err what went wrong
     */
    public Output(OutputStream out, OutputStream err) {
        this.bytes = out;
        this.out = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8));
    }

    PrintWriter out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }

    void line(String text) {
        out.print(text);
        out.print('\n');
    }

    void lines(Iterable<String> texts) {
        texts.forEach(this::line);
    }

    /** Asks something, to be answered on the same line. */
    void ask(String question) {
        out.print(question);
        out.flush();
    }

    /** Says what went wrong. */
    void complain(String sentence) {
        out.flush();
        err.print("cairn: " + sentence + '\n');
        err.flush();
    }

    /** Writes bytes as they are. */
    void write(byte[] content) {
        try {
            out.flush();
            bytes.write(content);
            bytes.flush();
        } catch (IOException e) {
            throw new CommandFailed("The output could not be written: " + e.getMessage() + ".", e);
        }
    }

    void flush() {
        out.flush();
        err.flush();
    }
}

package dev.cairn.app;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;

/** Somebody who types line by line, while other things happen. */
final class Typing extends InputStream {
    private final byte[] text;
    private final Supplier<Map<Integer, Runnable>> meanwhile;
    private int at;
    private int line;

    /** @param meanwhile what happens before a line is typed, by its number from 0 */
    Typing(String text, Supplier<Map<Integer, Runnable>> meanwhile) {
        this.text = text.getBytes(StandardCharsets.UTF_8);
        this.meanwhile = meanwhile;
    }

    @Override
    public int read() {
        throw new UnsupportedOperationException("a line at a time");
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (at == text.length) {
            return -1;
        }
        meanwhile.get().getOrDefault(line++, () -> {}).run();
        int count = 0;
        boolean ended = false;
        while (!ended && at < text.length && count < length) {
            ended = text[at] == '\n';
            into[offset + count++] = text[at++];
        }
        return count;
    }
}

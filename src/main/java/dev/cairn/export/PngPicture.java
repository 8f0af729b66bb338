package dev.cairn.export;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** Pixels as PNG: eight bits a channel, no transparency. */
public final class PngPicture {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int COLOUR = 2;
    private static final int CHANNELS = 3;

    private PngPicture() {}

    /** @param rgb row by row, red, green and blue in the lowest three bytes */
    public static void write(int[] rgb, int width, OutputStream out) throws IOException {
        int height = rgb.length / width;
        out.write(SIGNATURE);
        var head = new ByteArrayOutputStream();
        try (var data = new DataOutputStream(head)) {
            data.writeInt(width);
            data.writeInt(height);
            data.write(new byte[] {8, COLOUR, 0, 0, 0});
        }
        chunk("IHDR", head.toByteArray(), out);
        var body = new ByteArrayOutputStream();
        try (var deflated = new DeflaterOutputStream(body)) {
            var line = new byte[1 + width * CHANNELS];
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    int pixel = rgb[y * width + x];
                    line[1 + x * CHANNELS] = (byte) (pixel >> 16);
                    line[2 + x * CHANNELS] = (byte) (pixel >> 8);
                    line[3 + x * CHANNELS] = (byte) pixel;
                }
                deflated.write(line);
            }
        }
        chunk("IDAT", body.toByteArray(), out);
        chunk("IEND", new byte[0], out);
    }

    private static void chunk(String name, byte[] bytes, OutputStream out) throws IOException {
        var type = name.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(type);
        sum.update(bytes);
        var data = new DataOutputStream(out);
        data.writeInt(bytes.length);
        data.write(type);
        data.write(bytes);
        data.writeInt((int) sum.getValue());
        data.flush();
    }
}

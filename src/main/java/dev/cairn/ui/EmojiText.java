package dev.cairn.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Text;

/**
 * Text with pictures among its letters. They are drawn in the pictures' own typeface, which comes with the application: many
 * systems have none, or one that cannot be drawn in the middle of text.
 */
public final class EmojiText {
    private static final int AS_PICTURE = 0xFE0F;
    private static final int JOINER = 0x200D;

    private EmojiText() {}

    /** A piece of text of one kind. */
    record Run(String text, boolean emoji) {}

    /** The text in pieces, for a text flow; those that are pictures have the style class {@code emoji}. */
    public static List<Text> runs(String text) {
        return split(text).stream().map(EmojiText::draw).toList();
    }

    private static Text draw(Run run) {
        var text = new Text(run.text());
        if (run.emoji()) {
            text.getStyleClass().add("emoji");
        }
        return text;
    }

    static List<Run> split(String text) {
        var runs = new ArrayList<Run>();
        var run = new StringBuilder();
        boolean emoji = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            boolean picture = isPicture(c, i < text.length() ? text.codePointAt(i) : 0);
            boolean goesOn = emoji && (c == AS_PICTURE || c == JOINER || Character.isEmojiModifier(c));
            if (!run.isEmpty() && !goesOn && picture != emoji) {
                runs.add(new Run(run.toString(), emoji));
                run.setLength(0);
            }
            emoji = picture || goesOn;
            // The picture's typeface needs no telling that a picture is meant.
            if (c != AS_PICTURE) {
                run.appendCodePoint(c);
            }
        }
        if (!run.isEmpty()) {
            runs.add(new Run(run.toString(), emoji));
        }
        return runs;
    }

    private static boolean isPicture(int c, int next) {
        return Character.isEmojiPresentation(c) || Character.isExtendedPictographic(c) && next == AS_PICTURE;
    }
}

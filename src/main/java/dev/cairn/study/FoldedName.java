package dev.cairn.study;

/** A name as {@link Fuzzy} looks at it: folded once, so that a hundred thousand of them are looked through between two keystrokes. */
public final class FoldedName {
    public static final FoldedName NONE = new FoldedName("");

    final String text;
    final long letters;

    private FoldedName(String text) {
        this.text = text;
        letters = letters(text);
    }

    public static FoldedName of(String name) {
        return new FoldedName(Folding.fold(name));
    }

    /** A bit for each letter there is; several rare ones share theirs. What lacks one of a word's bits lacks the word. */
    static long letters(String folded) {
        long letters = 0;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            letters |= 1L << (c >= 'a' && c <= 'z' ? c - 'a' : 26 + c % 38);
        }
        return letters;
    }

    boolean startsWordAt(int index) {
        return index == 0 || !Character.isLetterOrDigit(text.charAt(index - 1));
    }

    boolean endsWordAt(int index) {
        return index == text.length() || !Character.isLetterOrDigit(text.charAt(index));
    }
}

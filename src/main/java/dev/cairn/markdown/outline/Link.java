package dev.cairn.markdown.outline;

/**
 * A link, as the document writes it.
 *
 * @param text what stands on it, without emphasis; the address itself for a bare one
 * @param url where it leads, unchecked
 */
public record Link(String text, String url) {

    /** Whether it leads to the web, not to a place in the document or beside it. */
    public boolean isWeb() {
        return url.regionMatches(true, 0, "http://", 0, 7) || url.regionMatches(true, 0, "https://", 0, 8);
    }

    /** Whether it leads to a heading of the document itself. */
    public boolean isInside() {
        return url.startsWith("#");
    }
}

package dev.cairn.markdown.reading;

import dev.cairn.markdown.outline.Block;
import dev.cairn.markdown.outline.Outline;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a document is called: by its front matter, by its first heading, else by its file.
 *
 * @param text the title taken apart
 * @param section the section below which the plan stands: the title's own, or the root
 * @param titleOnly the section whose heading is nothing but the title; null where the title stands elsewhere
 */
record DocumentTitle(
        HeadingText text, Section section, @Nullable Section titleOnly) {
    private static final int LONGEST = 300;
    private static final Pattern HTML_TITLE =
            Pattern.compile("<h1[^<>]{0,200}>([^\\n]{1,400}?)</h1>", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("<[^<>]{0,400}>");

    static DocumentTitle of(Outline outline, Section root, String fallback) {
        var matter = inFrontMatter(outline);
        var heading = heading(root);
        var under = heading != null
                        && heading.children().isEmpty()
                        && root.children().size() > 1
                ? root
                : heading;
        boolean timed = heading != null && heading.text().isTime();
        var section = under == null || timed || root.children().size() > 1 ? root : under;
        if (matter != null) {
            return new DocumentTitle(HeadingReader.read(matter), section, heading);
        }
        var raw = heading == null || heading.level() > 1 ? inHtml(outline) : null;
        if (raw != null) {
            return new DocumentTitle(HeadingReader.read(raw), section, null);
        }
        if (heading == null) {
            return new DocumentTitle(plain(fallback), root, null);
        }
        var text = heading.text();
        var whole =
                text.period() == null ? text : new HeadingText(null, false, text.full(), text.icon(), text.stated());
        return new DocumentTitle(whole, section, timed ? null : heading);
    }

    /** The title of a page that writes it as HTML, as many do to centre it. */
    private static @Nullable String inHtml(Outline outline) {
        for (Block block : outline.blocks()) {
            if (block instanceof Block.Html html) {
                var found = HTML_TITLE.matcher(html.literal());
                if (found.find()) {
                    var title = TAG.matcher(found.group(1)).replaceAll("").strip();
                    return title.isEmpty() ? null : title;
                }
            }
        }
        return null;
    }

    private static HeadingText plain(String name) {
        return new HeadingText(null, false, name, "", HeadingText.Stated.NOTHING);
    }

    private static @Nullable String inFrontMatter(Outline outline) {
        if (!outline.blocks().isEmpty() && outline.blocks().getFirst() instanceof Block.FrontMatter matter) {
            var title = matter.entries().get("title");
            return title == null || title.isBlank() ? null : title;
        }
        return null;
    }

    /** The heading that names the document; null where the first ones are parts of it. */
    private static @Nullable Section heading(Section root) {
        List<Section> top = root.children();
        if (top.isEmpty()) {
            return null;
        }
        var firsts = top.stream().filter(section -> section.level() == 1).toList();
        if (firsts.size() == 1) {
            return firsts.getFirst();
        }
        var first = top.getFirst();
        if (top.size() == 1) {
            return first;
        }
        boolean idle = first.wholeWeight().boxes() == 0
                && (first.wholeWeight().items() == 0 || root.wholeWeight().boxes() > 0);
        boolean named = !first.text().isTime() && !first.text().numbered() && !PlanFinder.isAside(first.text());
        boolean partsFollow = top.subList(1, top.size()).stream()
                        .filter(section -> section.text().isTime())
                        .count()
                > 1;
        boolean lone = first.level() == 1 || first.children().isEmpty();
        return named
                        && lone
                        && (idle
                                || partsFollow
                                        && first.children().isEmpty()
                                        && first.weight().boxes() == 0)
                ? first
                : null;
    }

    void claim(Claims claims) {
        if (titleOnly != null) {
            claims.claim(titleOnly.head());
        }
    }

    void check(Context context) {
        int length = text.title().length();
        if (length > LONGEST) {
            context.problem(
                    titleOnly == null ? 0 : titleOnly.line(),
                    "The title is " + length
                            + " characters long. It was kept whole; rename the roadmap if you like it shorter.");
        }
    }
}

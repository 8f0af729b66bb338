package dev.cairn.recall;

import dev.cairn.roadmap.Resource;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cards as a text that Anki imports: a line for each, its fields parted by tabs, as HTML; the guid is the card's name, so that a file
 * imported twice changes cards and adds none twice. Markdown stays as it was written. Cards that rest are left out.
 *
 * @see <a href="https://docs.ankiweb.net/importing/text-files.html">Text files, in Anki's manual</a>
 */
public final class AnkiFile {
    private static final String HEAD = """
        #separator:tab
        #html:true
        #guid column:1
        #deck column:2
        #tags column:5
        """;

    private AnkiFile() {}

    /** The whole text, each line ended by a line feed. */
    public static String of(List<Placed> cards) {
        var text = new StringBuilder(HEAD);
        for (Placed card : cards) {
            var origin = card.origin();
            if (card.awake() && origin != null) {
                text.append(String.join(
                                "\t",
                                "cairn-" + card.name(),
                                field(deck(origin.title())),
                                field(front(card, origin)),
                                field(back(card, origin)),
                                "cairn " + tag(origin.module().title())))
                        .append('\n');
            }
        }
        return text.toString();
    }

    /** Whether the bytes of a file were made here, so that others may take their place. */
    public static boolean isOwn(byte[] bytes) {
        // What is no UTF-8 has no such head, or signs of its own in place of what could not be read.
        var text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith(HEAD)
                && text.substring(HEAD.length()).lines().allMatch(line -> line.startsWith("cairn-"));
    }

    /** Two colons in a name would make a deck below another. */
    private static String deck(String title) {
        return "Cairn::" + oneLine(title).replace("::", ":");
    }

    private static String front(Placed card, Origin origin) {
        return html(card.prompt()) + "<br><small>"
                + html(oneLine(origin.module().title())) + "</small>";
    }

    private static String back(Placed card, Origin origin) {
        var parts = new ArrayList<String>();
        if (!card.card().answer().isBlank()) {
            parts.add("<p>" + html(card.card().answer()) + "</p>");
        }
        if (!origin.note().isBlank()) {
            parts.add("<p>" + html(origin.note()) + "</p>");
        }
        var concepts = origin.module().concepts().stream()
                .filter(it -> !it.equals(card.card().concept()))
                .map(it -> "<li>" + html(it) + "</li>")
                .toList();
        if (!concepts.isEmpty()) {
            parts.add("<ul>" + String.join("", concepts) + "</ul>");
        }
        origin.module().resources().forEach(it -> parts.add("<p>" + resource(it) + "</p>"));
        return String.join("", parts);
    }

    private static String resource(Resource it) {
        var url = it.url();
        return url != null && url.strip().toLowerCase(Locale.ROOT).matches("https?://\\S+")
                ? "<a href=\"" + html(url.strip()) + "\">" + html(it.title()) + "</a>"
                : html(it.title());
    }

    /** A tag ends at a blank, and has others below it behind two colons. */
    private static String tag(String title) {
        return oneLine(title)
                .strip()
                .replaceAll("[\\s\\p{Zs}]+", "_")
                .replaceAll("[\"\\p{Cc}]", "")
                .replaceAll(":{2,}", ":");
    }

    private static String html(String text) {
        return text.strip()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("{{", "&#123;&#123;")
                .replace("\t", "    ")
                .replaceAll("\\R", "<br>");
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** In quotes, those within it doubled, wherever it has any, or begins as a comment would. */
    private static String field(String text) {
        return text.contains("\"") || text.contains("\t") || text.startsWith("#")
                ? '"' + text.replace("\"", "\"\"") + '"'
                : text;
    }
}

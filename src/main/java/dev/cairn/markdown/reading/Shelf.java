package dev.cairn.markdown.reading;

import dev.cairn.markdown.outline.Block;
import dev.cairn.markdown.outline.Inline;
import dev.cairn.markdown.outline.Link;
import dev.cairn.markdown.words.Vocabulary;
import dev.cairn.roadmap.Resource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gathers resources; the same link stands once in a roadmap, where it is named first. */
final class Shelf {
    private static final Pattern EDGES = Pattern.compile("^[\\s:：\\-–—•|,.(\\[]+|[\\s:：\\-–—•|,.(\\[]+$");
    private static final int LONGEST_LABEL = 30;
    private static final int SHORTEST_TITLE = 4;

    private final Set<String> known = new HashSet<>();

    /** Adds the web links of a text. */
    void addLinks(Inline text, int line, @Nullable String label, List<Resource> to) {
        for (Link link : text.links()) {
            addLink(link, title(link, text), text, line, label, to);
        }
    }

    private void addLink(Link link, String title, Inline text, int line, @Nullable String label, List<Resource> to) {
        if (!link.isWeb() || link.text().isEmpty() && text.isPicture() || !known.add(link.url())) {
            return;
        }
        to.add(new Resource(title, link.url(), label == null ? labelOf(text) : label, line));
    }

    /** Adds the links of a row; one that only says "here", or stands alone in a column of addresses, is called as the row is. */
    void addRow(Block.Row row, Columns columns, List<Resource> to) {
        for (int column = 0; column < row.cells().size(); column++) {
            var cell = row.cells().get(column);
            var name = columns.linkless(row);
            boolean one = cell.segments().stream()
                            .mapToLong(segment -> segment.text().links().size())
                            .sum()
                    == 1;
            boolean address = one && columns.isAddress(column);
            for (Block.Segment segment : cell.segments()) {
                for (Link link : segment.text().links()) {
                    boolean lent = !name.isEmpty() && (address || isMere(link, segment.text()));
                    addLink(link, lent ? name : title(link, segment.text()), segment.text(), row.line(), null, to);
                }
            }
        }
    }

    /** Whether a link has no name of its own: "here", or its bare address. */
    private static boolean isMere(Link link, Inline around) {
        return title(link, around).equals(link.url()) || Vocabulary.standard().is(link.text(), "link.mere");
    }

    /** Adds what a text names: its links, or the text itself where it has none. */
    void addNamed(Inline text, int line, @Nullable String label, List<Resource> to) {
        boolean linked = text.links().stream().anyMatch(Link::isWeb);
        if (linked) {
            addLinks(text, line, ownLabel(text, label), to);
            return;
        }
        var own = Label.of(text);
        var own2 = ownLabel(text, label);
        var title = own != null && own.hasValue() && own2 != null && isLabel(own.name())
                ? own.value()
                : plainTitle(text, own2, label);
        if (!title.isEmpty() && to.stream().noneMatch(other -> other.title().equals(title))) {
            to.add(new Resource(title, null, own2, line));
        }
    }

    private static String plainTitle(Inline text, @Nullable String own, @Nullable String given) {
        var plain = text.plain();
        int colon = plain.indexOf(':');
        return own != null && !own.equals(given) && colon > 0
                ? plain.substring(colon + 1).strip()
                : plain;
    }

    private static @Nullable String ownLabel(Inline text, @Nullable String otherwise) {
        var own = labelOf(text);
        return own == null ? otherwise : own;
    }

    private static String title(Link link, Inline text) {
        if (!link.text().isEmpty() && !link.text().equals(link.url())) {
            return link.text();
        }
        var around = EDGES.matcher(text.plain().replace(link.url(), " ")).replaceAll("");
        return around.length() < SHORTEST_TITLE || text.links().size() > 1
                ? link.url()
                : around.replaceAll("\\s+", " ");
    }

    /** The label a text begins with, if it is one: "Book: ...", "**Video:** ...". */
    private static @Nullable String labelOf(Inline text) {
        var plain = text.plain();
        int colon = plain.indexOf(':');
        if (colon <= 0 || colon > LONGEST_LABEL) {
            return null;
        }
        var name = Decoration.off(plain.substring(0, colon)).text();
        var strong = text.strongStart();
        boolean bold = !strong.isEmpty() && plain.startsWith(strong) && strong.length() <= colon + 1;
        return isLabel(name) || bold && name.split(" ").length < 3 && !Kinds.isMere(name) ? name : null;
    }

    private static boolean isLabel(String name) {
        return !Vocabulary.standard().meanings(name, "resource").isEmpty();
    }

    /** Adds the links of a section and of all below it, and what its lists name if its heading says they are resources. */
    void addSections(Section section, List<Resource> to) {
        section.all()
                .forEach(each -> addBlocks(
                        each.body(), namesResources(each), lent(each.text().title()), to));
    }

    private static boolean namesResources(Section section) {
        var words = Vocabulary.standard();
        for (@Nullable Section at = section; at != null; at = at.parent()) {
            var title = at.text().title();
            if (words.is(title, "label.resources") || words.is(title, "label.reading")) {
                return true;
            }
        }
        return false;
    }

    private void addBlocks(List<Block> blocks, boolean named, @Nullable String label, List<Resource> to) {
        for (Block block : blocks) {
            switch (block) {
                case Block.Paragraph paragraph ->
                    addLinks(paragraph.text(), paragraph.lines().first(), null, to);
                case Block.Listing list ->
                    list.items().forEach(item -> {
                        if (named && !item.text().isBlank()) {
                            addNamed(item.text(), item.own().first(), label, to);
                        } else {
                            addLinks(item.text(), item.own().first(), label, to);
                        }
                        addBlocks(item.blocks(), false, label, to);
                    });
                case Block.Table table -> {
                    var columns = Columns.of(table);
                    table.rows().forEach(row -> addRow(row, columns, to));
                }
                case Block.Quote quote -> addBlocks(quote.blocks(), named, label, to);
                default -> {}
            }
        }
    }

    /** The label that a heading or group lends to the resources below it: "Books" makes books. */
    static @Nullable String lent(@Nullable String group) {
        if (group == null) {
            return null;
        }
        var meanings = Vocabulary.standard().meanings(group, "resource");
        return meanings.isEmpty() ? null : meanings.getFirst();
    }
}

package dev.cairn.markdown.reading;

import dev.cairn.markdown.outline.Block;
import dev.cairn.markdown.outline.Inline;
import dev.cairn.markdown.words.Vocabulary;
import dev.cairn.roadmap.Lines;
import dev.cairn.roadmap.TaskKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what stands under one heading into a module: tasks under their groups, facts, resources. What it leaves is prose. */
final class BodyReader {
    private static final int LONGEST_GROUP = 80;

    private final Context context;
    private final PhaseDraft phase;
    private final ModuleDraft module;
    private final boolean atPhase;
    private final ListTasks lists;
    private final TableTasks tables;
    private final FactLines facts;

    private @Nullable Group group;

    /** A label and the lines it stands on, which become its group's once something comes of what follows. */
    private record Group(String name, Lines lines) {
        boolean means(String meaning) {
            return Vocabulary.standard().is(name, "label." + meaning);
        }

        boolean isResources() {
            return means("resources") || means("reading");
        }

        /** What one should reach or know is no task in itself. */
        boolean isNoTask() {
            return means("goal") || means("prerequisites") || means("concepts") || means("level");
        }
    }

    /**
     * @param kind what the heading says of the tasks below it; null where it says nothing
     * @param atPhase whether the text stands right under the phase's heading and may speak of the phase
     */
    BodyReader(Context context, PhaseDraft phase, ModuleDraft module, @Nullable TaskKind kind, boolean atPhase) {
        this.context = context;
        this.phase = phase;
        this.module = module;
        this.atPhase = atPhase;
        facts = new FactLines(context);
        lists = new ListTasks(context, phase, module, facts, kind);
        tables = new TableTasks(context, phase, module, kind);
    }

    /** Reads some blocks, those of the heading itself or of one below it that only names a group. */
    void read(List<Block> blocks, @Nullable String groupName, Lines groupLines) {
        group = groupName == null ? null : new Group(groupName, groupLines);
        for (int i = 0; i < blocks.size(); i++) {
            boolean listFollows = i + 1 < blocks.size()
                    && (blocks.get(i + 1) instanceof Block.Listing || blocks.get(i + 1) instanceof Block.Table);
            read(blocks.get(i), listFollows);
        }
    }

    private void read(Block block, boolean listFollows) {
        switch (block) {
            case Block.Paragraph paragraph -> paragraph(paragraph, listFollows);
            case Block.Listing list -> list(list);
            case Block.Table table -> {
                if (tables.read(table, groupName())) {
                    claimGroup();
                }
            }
            case Block.Quote quote -> quote(quote);
            case Block.Divider ignored -> group = null;
            default -> {}
        }
    }

    private void quote(Block.Quote quote) {
        var before = group;
        for (Block inner : quote.blocks()) {
            boolean holdsBoxes = Weigher.boxes(List.of(inner)) > 0;
            if (holdsBoxes || inner instanceof Block.Paragraph) {
                read(inner, holdsBoxes);
            }
        }
        group = before;
    }

    private @Nullable String groupName() {
        return group == null ? null : group.name();
    }

    private void claimGroup() {
        if (group != null) {
            context.claims.claim(group.lines());
        }
    }

    private void paragraph(Block.Paragraph paragraph, boolean listFollows) {
        var lines = paragraph.text().lines();
        int line = paragraph.lines().first();
        boolean named = false;
        for (int i = 0; i < lines.size(); i++, line++) {
            var text = lines.get(i);
            boolean last = i == lines.size() - 1;
            if (facts.read(text, line, phase, module, atPhase)) {
                continue;
            }
            var name = last ? groupName(text, listFollows) : null;
            if (name != null) {
                group = new Group(name, Lines.at(line));
                named = true;
            } else {
                context.shelf.addLinks(text, line, null, module.resources);
            }
        }
        if (!named) {
            group = null;
        }
    }

    /** The name of the group a line announces: bold by itself, or short with a colon before a list. */
    private static @Nullable String groupName(Inline text, boolean listFollows) {
        var plain = text.plain();
        if (plain.isEmpty() || plain.length() > LONGEST_GROUP) {
            return null;
        }
        boolean colon = plain.endsWith(":") || plain.endsWith("：");
        boolean announces = text.isStrong() || listFollows && colon;
        if (!announces) {
            return null;
        }
        var bare = Decoration.off(colon ? plain.substring(0, plain.length() - 1) : plain)
                .text();
        return bare.isBlank() ? null : bare.strip();
    }

    private void list(Block.Listing list) {
        boolean boxes = Weigher.boxes(List.of(list)) > 0;
        if (group != null && !boxes && gather(list, group)) {
            claimGroup();
            return;
        }
        if (group != null && !boxes && group.isNoTask() && context.mode == Context.Mode.ITEMS) {
            return;
        }
        if (lists.read(list, groupName())) {
            claimGroup();
        }
    }

    /** Takes a list for what its group says it is, if that is no list of tasks. */
    private boolean gather(Block.Listing list, Group of) {
        if (of.isResources()) {
            for (Block.Item item : list.items()) {
                context.claims.claim(item.own());
                context.shelf.addNamed(item.text(), item.own().first(), Shelf.lent(of.name()), module.resources);
                lists.addBelow(item.blocks(), module);
            }
            return true;
        }
        boolean topics = of.means("topics") && context.mode == Context.Mode.BOXES;
        if (!of.means("concepts") && !topics) {
            return false;
        }
        for (Block.Item item : list.items()) {
            context.claims.claim(item.own());
            module.concepts.add(item.text().plain());
            context.shelf.addLinks(item.text(), item.own().first(), null, module.resources);
        }
        return true;
    }
}

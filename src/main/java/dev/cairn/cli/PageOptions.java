package dev.cairn.cli;

import dev.cairn.paper.PageSetup;
import dev.cairn.paper.Paper;
import dev.cairn.paper.WeekForm;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What pages look like. */
final class PageOptions {
    @Option(
            names = "--paper",
            paramLabel = "SIZE",
            converter = PaperName.class,
            description = "With --pdf: a4, a5 or letter. It is letter otherwise where that is usual, and a4 elsewhere.")
    private @Nullable Paper paper;

    @Option(
            names = "--layout",
            paramLabel = "LAYOUT",
            converter = LayoutName.class,
            description = "With --pdf: grid, days across and times down, or list, days down. It is grid otherwise.")
    private @Nullable WeekForm layout;

    @ArgGroup
    private @Nullable Turn turn;

    @Option(names = "--grey", description = "With --pdf: in shades of grey.")
    private boolean grey;

    /** How the page is held. */
    private static final class Turn {
        @Option(names = "--portrait", description = "With --pdf: upright. A list is otherwise.")
        private boolean portrait;

        @Option(names = "--landscape", description = "With --pdf: on its side. A grid is otherwise.")
        private boolean landscape;
    }

    boolean given() {
        return paper != null || layout != null || turn != null || grey;
    }

    PageSetup setup() {
        boolean landscape = turn == null ? form() == WeekForm.GRID : turn.landscape && !turn.portrait;
        return new PageSetup(
                paper == null ? Paper.usual(Locale.getDefault(Locale.Category.FORMAT)) : paper,
                landscape,
                PageSetup.USUAL.margin());
    }

    WeekForm form() {
        return layout == null ? WeekForm.GRID : layout;
    }

    boolean grey() {
        return grey;
    }

    /** Reads the name of a paper, capitals or not. */
    static final class PaperName implements ITypeConverter<Paper> {
        @Override
        public Paper convert(String text) {
            return named(Paper.values(), text, "paper");
        }
    }

    /** Reads the name of a layout, capitals or not. */
    static final class LayoutName implements ITypeConverter<WeekForm> {
        @Override
        public WeekForm convert(String text) {
            return named(WeekForm.values(), text, "layout");
        }
    }

    private static <E extends Enum<E>> E named(E[] all, String text, String what) {
        return Arrays.stream(all)
                .filter(it -> it.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("there is no " + what + " " + text + "; there are "
                        + Arrays.stream(all)
                                .map(it -> it.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))));
    }
}

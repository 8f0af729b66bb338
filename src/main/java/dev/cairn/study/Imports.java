package dev.cairn.study;

import dev.cairn.progress.SourceFile;
import dev.cairn.roadmap.RoadmapId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The way of a file into the library, up to the question whether to keep it. {@link Library#keep} answers it.
 *
 * <p>May wait for the disk; not for the thread that paints. Safe for use by several threads if the ports are.
 */
public final class Imports {
    private static final Pattern NOT_IN_SLUG = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST_SLUG = 60;

    private final SourceFiles files;
    private final RoadmapReader reader;

    public Imports(SourceFiles files, RoadmapReader reader) {
        this.files = files;
        this.reader = reader;
    }

    /**
     * Reads a file from disk.
     *
     * @param here what the library holds now
     * @param known the roadmap imported from a file with this digest, if any
     */
    public Proposal propose(Path file, Collection<Overview> here, Known known) {
        return switch (files.fetch(file)) {
            case SourceFiles.Fetched.Refused refused -> new Proposal.Refused(refused.why(), null);
            case SourceFiles.Fetched.Whole whole -> propose(whole.file(), here, known);
        };
    }

    /** Reads a file that is already in hand. */
    public Proposal propose(SourceFile source, Collection<Overview> here, Known known) {
        var already = known.withDigest(source.digest());
        if (already.isPresent()) {
            return new Proposal.Refused(
                    source.name() + " is already in your library as " + already.get() + ". Nothing was changed.",
                    already.get());
        }
        return switch (reader.read(source)) {
            case Reading.Refused refused -> new Proposal.Refused(refused.sentence(source), null);
            case Reading.Read read -> new Proposal.Ready(free(source.name(), here), source, read, notices(read, here));
        };
    }

    private static List<String> notices(Reading.Read read, Collection<Overview> here) {
        var notices = new ArrayList<String>();
        for (Overview other : here) {
            if (other.title().equalsIgnoreCase(read.roadmap().title())) {
                notices.add("Another roadmap, " + other.id() + ", has the same title. Both will stand side by side.");
            }
        }
        return notices;
    }

    /** The file's name without its ending, in lower case with hyphens, and a number where that is taken. */
    static RoadmapId free(String fileName, Collection<Overview> here) {
        int dot = fileName.lastIndexOf('.');
        var stem = (dot > 0 ? fileName.substring(0, dot) : fileName).toLowerCase(Locale.ROOT);
        var words = NOT_IN_SLUG.matcher(stem).replaceAll("-");
        var cut = words.codePoints()
                .limit(LONGEST_SLUG)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replaceAll("^-|-$", "");
        var slug = cut.isEmpty() ? "roadmap" : cut;
        var id = new RoadmapId(slug);
        for (int n = 2; taken(id, here); n++) {
            id = new RoadmapId(slug + "-" + n);
        }
        return id;
    }

    private static boolean taken(RoadmapId id, Collection<Overview> here) {
        return here.stream().anyMatch(overview -> overview.id().equals(id));
    }

    /** Finds the roadmap that was imported from a file with the same bytes. */
    @FunctionalInterface
    public interface Known {
        /** Empty where there is none; see {@link SourceFile#digest()}. */
        Optional<RoadmapId> withDigest(String digest);
    }
}

package dev.cairn.study;

import static dev.cairn.testing.Roadmaps.phase;
import static dev.cairn.testing.Roadmaps.roadmap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.progress.SourceFile;
import dev.cairn.roadmap.Problem;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportsTest {
    private static final SourceFile FILE = new SourceFile("Six Month.md", false, new byte[] {1});

    private final Roadmap roadmap = roadmap(phase("P"));

    @Test
    void aReadFileIsProposedUnderAFreeName() {
        var here = List.of(overview("six-month", "Another"));
        var ready = (Proposal.Ready) imports(read()).propose(FILE, here, digest -> Optional.empty());
        assertThat(ready.id()).isEqualTo(new RoadmapId("six-month-2"));
        assertThat(ready.roadmap()).isEqualTo(roadmap);
        assertThat(ready.notices()).isEmpty();
    }

    @Test
    void theSameFileIsNotProposedTwice() {
        var known = new RoadmapId("mine");
        var refused = (Proposal.Refused) imports(read())
                .propose(
                        FILE,
                        List.of(),
                        digest -> digest.equals(FILE.digest()) ? Optional.of(known) : Optional.empty());
        assertThat(refused.already()).isEqualTo(known);
        assertThat(refused.why()).isEqualTo("Six Month.md is already in your library as mine. Nothing was changed.");
    }

    @Test
    void theSameTitleIsPointedOut() {
        var ready = (Proposal.Ready)
                imports(read()).propose(FILE, List.of(overview("other", "six MONTHS")), digest -> Optional.empty());
        assertThat(ready.notices()).singleElement().asString().contains("other, has the same title");
    }

    @Test
    void whatCannotBeReadIsRefusedWithFileAndLine() {
        var at = imports(new Reading.Refused(new Problem(7, "There is nothing to learn in it.")));
        assertThat(at.propose(FILE, List.of(), digest -> Optional.empty()))
                .isEqualTo(new Proposal.Refused("Six Month.md, line 7: There is nothing to learn in it.", null));
        var whole = imports(new Reading.Refused(new Problem(0, "There is nothing to learn in it.")));
        assertThat(whole.propose(FILE, List.of(), digest -> Optional.empty()))
                .isEqualTo(new Proposal.Refused("Six Month.md: There is nothing to learn in it.", null));
    }

    @Test
    void whatCannotBeFetchedIsRefusedAsTheDiskSaysIt() {
        var imports = new Imports(path -> new SourceFiles.Fetched.Refused(path + " is a folder."), source -> read());
        assertThat(imports.propose(Path.of("x"), List.of(), digest -> Optional.empty()))
                .isEqualTo(new Proposal.Refused("x is a folder.", null));
    }

    @ParameterizedTest
    @CsvSource({
        "six-month.md, six-month",
        "My Plan (2026).markdown, my-plan-2026",
        "..., roadmap",
        ".md, md",
        "---.md, roadmap",
        "計画 2026.md, 計画-2026",
        "Über uns, über-uns",
        "a  b!!c.d.md, a-b-c-d"
    })
    void aNameIsWhatCanBeTyped(String fileName, String slug) {
        assertThat(Imports.free(fileName, List.of()).slug()).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "*.md", "**.md", " * .markdown", "*.*", ".*", "＊.md", "*-*.md", "a*.md"})
    void noFileIsCalledLikeAllRoadmapsTogether(String fileName) {
        var id = Imports.free(fileName, List.of());
        assertThat(id).isNotEqualTo(RoadmapId.ALL);
        assertThat(id.slug()).doesNotContain(RoadmapId.ALL.slug());
        assertThat(Imports.free(fileName, List.of(overview(id.slug(), "Taken"))))
                .isNotIn(id, RoadmapId.ALL);
    }

    @Test
    void aLongNameIsCutWithoutALooseEnd() {
        var slug = Imports.free("a".repeat(59) + " b.md", List.of()).slug();
        assertThat(slug).hasSizeLessThanOrEqualTo(60).doesNotEndWith("-");
        assertThat(Imports.free("𝒳".repeat(80) + ".md", List.of()).slug().codePoints())
                .allMatch(Character::isLetter);
    }

    private Reading.Read read() {
        return new Reading.Read(roadmap, 0, List.of());
    }

    private static Imports imports(Reading reading) {
        return new Imports(path -> new SourceFiles.Fetched.Whole(FILE), source -> reading);
    }

    private Overview overview(String slug, String title) {
        return Overview.of(new RoadmapId(slug), FILE, roadmap.withTitle(title));
    }
}

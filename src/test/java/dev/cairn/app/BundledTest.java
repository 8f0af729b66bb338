package dev.cairn.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.study.Imports;
import dev.cairn.study.Library;
import dev.cairn.study.Overview;
import dev.cairn.study.Proposal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundledTest {
    @TempDir
    private Path folder;

    @Test
    void theFiveComeIntoANewLibraryAsReadOnlyOriginals() {
        try (var studio = open()) {
            assertThat(names(studio.store().overviews())).isEqualTo(Bundled.NAMES);
            assertThat(studio.store().overviews()).allSatisfy(it -> {
                assertThat(it.bundled()).isTrue();
                assertThat(it.tally().total()).isPositive();
                assertThat(studio.store().source(it.id()))
                        .contains(Bundled.source(it.id().slug()));
            });
        }
    }

    @Test
    void oneThatWasRemovedDoesNotComeBackByItself() {
        try (var studio = open()) {
            var library = new Library(studio.store().overviews(), studio.store(), Clock.systemUTC());
            for (Overview it : studio.store().overviews()) {
                library.put(it.id(), studio.store().load(it.id()).orElseThrow());
                library.remove(it.id(), studio.store().source(it.id()).orElseThrow());
            }
        }
        try (var studio = open()) {
            assertThat(studio.store().overviews()).isEmpty();
        }
    }

    @Test
    void theSameFileFromDiskIsKnownToBeThere() {
        try (var studio = open()) {
            var imports =
                    new Imports(studio.workshop().files(), studio.workshop().reader());
            var proposal = imports.propose(Bundled.source("condensed"), List.of(), studio.store()::withDigest);
            assertThat(proposal).isInstanceOf(Proposal.Refused.class);
        }
    }

    private Studio open() {
        return Studio.open(folder, Adapters.workshop(), Clock.systemUTC());
    }

    private static List<String> names(List<Overview> overviews) {
        return overviews.stream().map(it -> it.id().slug()).toList();
    }
}

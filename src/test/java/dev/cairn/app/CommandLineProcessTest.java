package dev.cairn.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.testing.ChildJvm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as a process of its own. */
class CommandLineProcessTest {
    @TempDir
    private Path folder;

    @Test
    void loadsNoClassOfJavaFxAndPrintsUtf8InAnyLocale() throws IOException, InterruptedException {
        var child = ChildJvm.of(Main.class, List.of("-verbose:class"), "--data", folder.toString(), "status");
        child.environment().put("LC_ALL", "C");
        var printed = ChildJvm.run(child);
        assertThat(printed).contains("dev.cairn.cli.StatusCommand", "six-month", "░░░");
        assertThat(printed.lines().filter(line -> line.contains("javafx") || line.contains("dev.cairn.ui")))
                .isEmpty();
    }

    @Test
    void failsWithOneSentenceAndNothingElse() throws IOException, InterruptedException {
        var child = ChildJvm.of(Main.class, List.of(), "show", "--data=" + folder, "nothing");
        assertThat(ChildJvm.run(child))
                .startsWith("cairn: There is no roadmap called nothing.")
                .hasLineCount(1);
    }
}

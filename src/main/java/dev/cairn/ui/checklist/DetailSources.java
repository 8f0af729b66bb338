package dev.cairn.ui.checklist;

import dev.cairn.study.Library;
import dev.cairn.study.StudyStore;
import dev.cairn.ui.Background;
import dev.cairn.ui.LinkOpener;
import java.time.Clock;
import java.util.function.Function;
import javafx.scene.Node;

/**
 * Where the detail pane has from what is not in the roadmap.
 *
 * @param store asked in the background for history and for the lines of the source file
 * @param links opens the addresses of resources
 * @param prose draws Markdown
 */
record DetailSources(
        Library library,
        StudyStore store,
        Background background,
        Clock clock,
        LinkOpener links,
        Function<String, Node> prose) {}

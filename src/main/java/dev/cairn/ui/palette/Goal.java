package dev.cairn.ui.palette;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Resource;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.ui.LinkOpener;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where Enter leads. */
sealed interface Goal {

    /** The same for the same goal at the next start. */
    String id();

    /** Does something. */
    record Run(Command command) implements Goal {
        @Override
        public String id() {
            return "do " + command.id();
        }
    }

    /** Opens a roadmap. */
    record Whole(RoadmapId roadmap) implements Goal {
        @Override
        public String id() {
            return "roadmap " + roadmap;
        }
    }

    /** Opens a phase, module or task in the checklist. */
    record Part(RoadmapId roadmap, Key node) implements Goal {
        @Override
        public String id() {
            return "part " + roadmap + " " + node;
        }
    }

    /**
     * Opens an address of the web; where there is none, the module that names the resource.
     *
     * @param module null for what stands in no module
     */
    record Link(RoadmapId roadmap, @Nullable Key module, Resource resource) implements Goal {
        @Override
        public String id() {
            return "link " + roadmap + " " + (resource.url() == null ? resource.title() : resource.url());
        }

        /** What a browser may open; empty where the document names no such address. */
        Optional<URI> address() {
            return resource.url() == null ? Optional.empty() : LinkOpener.web(resource.url());
        }
    }
}

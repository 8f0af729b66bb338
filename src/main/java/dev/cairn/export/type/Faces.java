package dev.cairn.export.type;

import dev.cairn.drawing.Face;
import java.io.IOException;
import java.io.InputStream;

/** Where the fonts that come with the application are. */
@FunctionalInterface
public interface Faces {

    /** A TrueType font; closed by who asks. */
    InputStream open(Face face) throws IOException;
}

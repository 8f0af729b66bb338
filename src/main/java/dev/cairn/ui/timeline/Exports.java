package dev.cairn.ui.timeline;

import dev.cairn.drawing.DrawingWriter;
import dev.cairn.ui.FileChoice;
import dev.cairn.ui.PixelWriter;

/**
 * What it takes to make files of a timeline.
 *
 * @param png how pixels become a file
 * @param files asks the learner where to
 */
public record Exports(DrawingWriter svg, DrawingWriter pdf, PixelWriter png, FileChoice files) {}

package dev.cairn.planted.drawing;

import org.apache.pdfbox.pdmodel.PDDocument;

/** A drawing that knows the file it becomes. */
record WritesPdf(PDDocument document) {}

package dev.cairn.planted.ui.week;

import org.commonmark.node.Node;

/** A view that reads Markdown on its own. */
record ReadsMarkdown(Node node) {}

package dev.cairn.planted.ui;

import dev.cairn.planted.storage.KnowsMarkdown;

/** A face that goes to an adapter. */
public record KnowsStorage(KnowsMarkdown storage) {}

package dev.cairn.planted.study;

import dev.cairn.planted.storage.KnowsMarkdown;

/** A use case that knows where things are kept. */
public record KnowsStorage(KnowsMarkdown storage) {}

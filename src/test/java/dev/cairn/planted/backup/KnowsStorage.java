package dev.cairn.planted.backup;

import dev.cairn.planted.storage.KnowsMarkdown;

/** A backup that knows how it is kept. */
public record KnowsStorage(KnowsMarkdown file) {}

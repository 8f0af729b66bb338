package dev.cairn.planted.markdown;

import dev.cairn.planted.storage.KnowsMarkdown;

/** An adapter that knows another. */
public record KnowsStorage(KnowsMarkdown storage) {}

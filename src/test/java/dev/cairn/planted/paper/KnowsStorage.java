package dev.cairn.planted.paper;

import dev.cairn.planted.storage.KnowsMarkdown;

/** A page that knows where things are kept. */
public record KnowsStorage(KnowsMarkdown storage) {}

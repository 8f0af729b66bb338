package dev.cairn.study;

import dev.cairn.progress.Step;

/**
 * A step that was not taken back.
 *
 * @param open whether anything of it can be taken back, once those after it are; what was decided anew since cannot
 */
public record DoneStep(Step step, boolean open) {}

/** Made-up learners and roadmaps for tests: seeded, so that what failed once fails again. */
@NullMarked
package dev.cairn.testing;

import org.jspecify.annotations.NullMarked;

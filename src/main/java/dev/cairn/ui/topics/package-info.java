/** Topics that stand in several roadmaps: which tasks seem to be one, and which are. */
@NullMarked
package dev.cairn.ui.topics;

import org.jspecify.annotations.NullMarked;

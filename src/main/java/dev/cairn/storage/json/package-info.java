/**
 * The written form of what the log keeps: happenings, and the parts of the model inside them, as JSON.
 *
 * <p>Every form is written out by hand, field by field: what stands in a learner's log must be readable by every later version, so
 * no name here follows a renamed record by itself. What is null, empty or at its default is left out. Knows nothing of SQL.
 */
@NullMarked
package dev.cairn.storage.json;

import org.jspecify.annotations.NullMarked;

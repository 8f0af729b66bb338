/** Reviews: what was learned is asked again, a card at a time; the cards themselves, and how the learner wants to be asked. */
@NullMarked
package dev.cairn.ui.review;

import org.jspecify.annotations.NullMarked;

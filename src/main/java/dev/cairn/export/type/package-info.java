/**
 * Letters: which font has a character, how runs of them are shaped, and how wide they become. First the fonts that come with the
 * application, then those of the computer; what no font has is shown by its code. Nothing here knows pages: who embeds the fonts is
 * {@code dev.cairn.export}.
 */
@NullMarked
package dev.cairn.export.type;

import org.jspecify.annotations.NullMarked;

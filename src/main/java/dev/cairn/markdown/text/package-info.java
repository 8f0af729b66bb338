/**
 * From the bytes of a file to sound text: telling text from other things, finding its encoding, and mending text that had been read
 * in the wrong encoding before it was saved. Knows nothing of Markdown.
 */
@NullMarked
package dev.cairn.markdown.text;

import org.jspecify.annotations.NullMarked;

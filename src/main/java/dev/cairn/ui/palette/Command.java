package dev.cairn.ui.palette;

import org.kordamp.ikonli.feather.Feather;

/**
 * Something the window can do.
 *
 * @param id the same at the next start
 * @param also other words it is found by
 * @param key that does the same, as the learner would name it; empty for none
 */
record Command(String id, String title, String also, String key, Feather icon, Runnable action) {}

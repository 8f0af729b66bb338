/**
 * Where Cairn begins: command line or window, and the wiring of everything by hand. The only place that knows both adapters and
 * faces; no rules of study live here.
 */
@NullMarked
package dev.cairn.app;

import org.jspecify.annotations.NullMarked;

package dev.cairn.planted.study;

/** A class whose name says nothing. */
record TaskManager() {}

package dev.cairn.planted.study;

/** A use case that there is only one of. */
final class Remembers {

    private static int asked;

    static int getInstance() {
        return ++asked;
    }
}

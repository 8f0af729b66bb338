package dev.cairn.planted.study;

/** A use case that talks past the log. */
final class Prints {

    void run() {
        System.out.println("done");
    }
}

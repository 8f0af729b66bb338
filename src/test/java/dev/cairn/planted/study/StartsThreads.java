package dev.cairn.planted.study;

/** A use case that goes its own way. */
final class StartsThreads {

    void run() {
        Thread.ofVirtual().start(() -> {});
    }
}

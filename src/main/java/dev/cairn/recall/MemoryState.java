package dev.cairn.recall;

/**
 * How well something is known.
 *
 * @param stability days after which it is recalled nine times of ten, more than 0
 * @param difficulty from 1, easy, to 10
 */
public record MemoryState(double stability, double difficulty) {
    public MemoryState {
        if (!(stability > 0) || !(difficulty >= 1 && difficulty <= 10)) {
            throw new IllegalArgumentException("no state of memory: " + stability + ", " + difficulty);
        }
    }
}

package dev.cairn.planted.study;

import java.time.LocalDate;

/** A use case that no test can move to another day. */
final class AsksTheMachine {

    @SuppressWarnings("JavaTimeDefaultTimeZone") // the fault that is planted here
    LocalDate today() {
        return LocalDate.now();
    }
}

package dev.cairn.ui.ways;

import dev.cairn.schedule.Slip;
import dev.cairn.schedule.Unplaced;
import dev.cairn.schedule.repair.Repair;
import java.time.LocalDate;

/** What there is to say about the ways back of a roadmap. */
sealed interface WaysState {

    /** The minutes of the roadmap that find no place as things stand. */
    static int unplaced(Slip slip) {
        return slip.plan().unplaced().stream()
                .filter(it -> it.roadmap().equals(slip.id()))
                .mapToInt(Unplaced::minutes)
                .sum();
    }

    /** The plan, or the ways, are being made. */
    record Making() implements WaysState {}

    /** @param why a full sentence */
    record Failed(String why) implements WaysState {}

    /** The roadmap takes no part in the week. */
    record Resting() implements WaysState {}

    /** Nothing of it is planned: there are no hours, or it is done. */
    record Nothing() implements WaysState {}

    /** There is nothing to compare with. */
    record NoFirstPlan(LocalDate finish) implements WaysState {}

    /** It ends when it should, or before, and all of it has its place. */
    record OnPlan(LocalDate first, LocalDate finish, int behind) implements WaysState {}

    /** It ends later, or not all of it has a place, and there are three ways back. */
    record Found(Slip slip, Repair.MoveOn moveOn, Repair.CatchUp catchUp, Repair.Trim trim) implements WaysState {}
}

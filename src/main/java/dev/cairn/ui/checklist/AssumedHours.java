package dev.cairn.ui.checklist;

import dev.cairn.roadmap.About;
import dev.cairn.roadmap.Allotment;
import dev.cairn.roadmap.MinuteRange;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.ui.Messages;

/** Says where hours come from that no module states: "1–2 weeks for the phase at 10–15 h a week, shared out". */
final class AssumedHours {
    private AssumedHours() {}

    /** Empty where the phase allots nothing to the module. */
    static String why(About about, Phase phase, Module module) {
        var share = Allotment.of(about, phase).of(module);
        if (share == null) {
            return "";
        }
        int reduced = share.reduced() ? 1 : 0;
        var week = Wording.hours(about.assumedWeek().map(it -> it.minutes()).orElse(MinuteRange.ZERO));
        return switch (share.basis()) {
            case PHASE_HOURS -> {
                var hours = phase.time().hours();
                yield Messages.text(
                        "checklist.why.assumed.hours", Wording.hours(hours == null ? share.minutes() : hours), reduced);
            }
            case MODULE_WEEKS -> {
                var weeks = module.weeks();
                yield Messages.text(
                        "checklist.why.assumed.weeks", weeks == null ? "" : Wording.weeks(weeks), week, reduced);
            }
            case PHASE_TIME -> Messages.text("checklist.why.assumed.phase", Wording.time(phase), week, reduced);
        };
    }
}

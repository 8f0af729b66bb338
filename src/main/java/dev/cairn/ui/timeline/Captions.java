package dev.cairn.ui.timeline;

import dev.cairn.roadmap.Heading;
import dev.cairn.roadmap.Landmark;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import java.util.regex.Pattern;

/** How rows are called. */
final class Captions {
    private static final Pattern NUMBERED = Pattern.compile("\\D*(\\d[\\d.]*)\\D*");

    private Captions() {}

    static Row.Caption phase(Phase phase, int index) {
        var number = NUMBERED.matcher(phase.heading().label());
        return new Row.Caption(number.matches() ? number.group(1) : String.valueOf(index + 1), phase.title(), index);
    }

    static Row.Caption module(Module module, int hue) {
        return new Row.Caption(number(module.heading()), module.title(), hue);
    }

    private static String number(Heading heading) {
        var numbered = NUMBERED.matcher(heading.label());
        return numbered.matches() && !Landmark.isCalledSo(heading.label()) ? numbered.group(1) : "";
    }
}

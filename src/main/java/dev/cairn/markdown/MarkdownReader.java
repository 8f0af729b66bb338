package dev.cairn.markdown;

import dev.cairn.markdown.outline.OutlineParser;
import dev.cairn.markdown.reading.PlanReading;
import dev.cairn.markdown.text.Decoded;
import dev.cairn.markdown.text.Decoder;
import dev.cairn.markdown.text.EncodingRepair;
import dev.cairn.markdown.text.Repaired;
import dev.cairn.progress.SourceFile;
import dev.cairn.roadmap.Problem;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.study.Reading;
import dev.cairn.study.RoadmapReader;
import java.util.ArrayList;
import java.util.Comparator;

/** Reads a Markdown file into a roadmap: bytes to text, text mended, text to outline, outline to plan. */
public final class MarkdownReader implements RoadmapReader {

    @Override
    public Reading read(SourceFile source) {
        return switch (Decoder.decode(source.bytes())) {
            case Decoded.NotText notText -> new Reading.Refused(new Problem(0, notText.why()));
            case Decoded.Text text -> read(source, text);
        };
    }

    private static Reading read(SourceFile source, Decoded.Text text) {
        if (text.text().isBlank()) {
            return new Reading.Refused(new Problem(0, "The file is empty. Choose a file with a plan in it."));
        }
        var repaired = EncodingRepair.repair(text.text());
        return PlanReading.read(OutlineParser.parse(repaired.text()), nameOf(source))
                .<Reading>map(
                        plan -> new Reading.Read(told(plan.roadmap(), text, repaired), plan.boxes(), plan.dropped()))
                .orElseGet(() -> new Reading.Refused(new Problem(
                        0,
                        "There is nothing to learn in it: no checkboxes, and no headings with lists or tables below"
                                + " them. Choose a file with a plan in it.")));
    }

    /** The file's name without its ending. */
    static String nameOf(SourceFile source) {
        var name = source.name();
        int dot = name.lastIndexOf('.');
        var stem = dot > 0 ? name.substring(0, dot) : name;
        return stem.isBlank() ? "Roadmap" : stem;
    }

    private static Roadmap told(Roadmap roadmap, Decoded.Text text, Repaired repaired) {
        var problems = new ArrayList<Problem>(text.problems());
        problems.addAll(repaired.problems());
        problems.addAll(roadmap.problems());
        problems.sort(Comparator.comparingInt(Problem::line));
        return new Roadmap(
                roadmap.title(),
                roadmap.icon(),
                repaired.from(),
                roadmap.about(),
                roadmap.phases(),
                roadmap.resources(),
                roadmap.guide(),
                problems);
    }
}

package dev.cairn.benchmarks;

import dev.cairn.markdown.MarkdownReader;
import dev.cairn.progress.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A very large file to the model, against commonmark-java alone on the same text: to be at most twice as long, and linear. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 7)
@Fork(1)
public class LargeFileBenchmark {

    /** How many times over the five roadmaps stand in the file; 200 give about 18 MB. */
    @Param({"50", "100", "200"})
    int times;

    private SourceFile file;
    private String text;

    @Setup
    public void makeFile() {
        file = FiveRoadmaps.times(times);
        text = new String(file.bytes(), StandardCharsets.UTF_8);
    }

    @Benchmark
    public Object toModel() {
        return new MarkdownReader().read(file);
    }

    @Benchmark
    public Node commonmarkAlone() {
        return Parser.builder()
                .extensions(
                        List.of(TablesExtension.create(), StrikethroughExtension.create(), AutolinkExtension.create()))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .build()
                .parse(text);
    }
}

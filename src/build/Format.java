import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Checks or mends the layout of every Java source. A program of its own, because the formatter reads Java with the parser of the
 * JDK it runs on, and the JDK that runs Maven may be too old for these sources.
 */
final class Format {

    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    private Format() {}

    /** Takes {@code check} or {@code apply}, then the folders. Ends with 1 where a check finds something. */
    public static void main(String[] args) throws IOException {
        boolean apply = args[0].equals("apply");
        List<Path> sources = List.of(args).subList(1, args.length).stream()
                .map(Path::of)
                .filter(Files::isDirectory)
                .flatMap(Format::javaFiles)
                .toList();
        List<Path> astray = sources.parallelStream()
                .filter(source -> differs(source, apply))
                .toList();
        astray.forEach(source -> System.out.println((apply ? "Formatted " : "Not formatted: ") + source));
        if (!apply && !astray.isEmpty()) {
            System.out.println("Run: mvn -Pformat");
            System.exit(1);
        }
    }

    private static java.util.stream.Stream<Path> javaFiles(Path folder) {
        try {
            return Files.walk(folder).filter(path -> path.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean differs(Path source, boolean apply) {
        try {
            String before = Files.readString(source);
            String after = FORMATTER.formatSourceAndFixImports(before);
            if (apply && !after.equals(before)) {
                Files.writeString(source, after);
            }
            return !after.equals(before);
        } catch (FormatterException e) {
            System.out.println(source + ": " + e.getMessage());
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dev.cairn.testing;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Starts another Java with the classes of this one, on the class path. */
public final class ChildJvm {
    private ChildJvm() {}

    /**
     * Starts it.
     *
     * @param options for the JVM
     * @param arguments for the program
     */
    public static ProcessBuilder of(Class<?> main, List<String> options, String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-cp", classPath()));
        command.addAll(options);
        command.add(main.getName());
        command.addAll(Arrays.asList(arguments));
        return new ProcessBuilder(command);
    }

    /** Runs it to its end, and gives what it printed, errors among it. */
    public static String run(ProcessBuilder child) throws IOException, InterruptedException {
        var process = child.redirectErrorStream(true).start();
        var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return printed;
    }

    private static String classPath() {
        return Stream.of(System.getProperty("jdk.module.path", ""), System.getProperty("java.class.path", ""), tests())
                .filter(path -> !path.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Where the test classes are: patched into the module, they are in no path. */
    private static String tests() {
        try {
            var file = Path.of(ChildJvm.class.getResource("ChildJvm.class").toURI());
            int depth = ChildJvm.class.getName().split("\\.").length;
            for (int i = 0; i < depth; i++) {
                file = file.getParent();
            }
            return file.toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}

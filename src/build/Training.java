import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Starts the finished program once as a learner would, and keeps what the Java virtual machine worked out on the way, so that later
 * starts need not: loaded and linked classes, compiled-in constants, how often each method ran.
 *
 * <p>Needs no display. A program without the cache starts too, only slower: a training that fails is told, and fails nothing.
 */
final class Training {

    private static final long PATIENCE_SECONDS = 120;

    private Training() {}

    /** Leaves {@code runtime/lib/cairn.aot} for the window and {@code runtime/lib/cairn-cli.aot} for the command line. */
    static void run(Path home) throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("cairn-training");
        try {
            train(home, data, "runtime/lib/cairn.aot", "-Dglass.platform=Headless -Dcairn.announce=quit");
            train(home, data, "runtime/lib/cairn-cli.aot", "", "status");
        } finally {
            Image.delete(data);
        }
    }

    private static void train(Path home, Path data, String cache, String options, String... arguments)
            throws IOException, InterruptedException {
        boolean windows = Files.exists(home.resolve("runtime/bin/java.exe"));
        List<String> command = new ArrayList<>(windows ? List.of("cmd", "/c", "bin\\cairn.bat") : List.of("bin/cairn"));
        command.addAll(List.of(arguments));
        Path log = home.resolveSibling("training.log");
        ProcessBuilder program = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        // A relative path, since options are split at spaces and the folder's own path may hold some.
        program.environment()
                .putAll(Map.of(
                        "CAIRN_DATA", data.toString(), "CAIRN_OPTS", "-XX:AOTCacheOutput=" + cache + " " + options));
        Process process = program.start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
        if (process.exitValue() != 0 || !Files.exists(home.resolve(cache))) {
            Files.deleteIfExists(home.resolve(cache));
            System.out.println("No " + cache + ", so Cairn will start slower; the run that should have made it said:");
            Files.readAllLines(log).forEach(System.out::println);
        }
    }
}

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.module.ResolvedModule;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Lays out the program so that it runs on a machine without Java: {@code bin} is what is started, {@code runtime} the program, its
 * libraries and the part of the JDK they need, linked into one.
 *
 * <p>Native libraries lie where the runtime keeps its own, rather than inside the modules: unpacking them at the start takes time,
 * and fails where the temporary folder forbids programs.
 */
final class Image {

    private static final String PROGRAM = "dev.cairn";

    /** Found by name only when asked for: old encodings, the dates of every language. */
    private static final List<String> NAMED_BY_NOBODY = List.of("jdk.charsets", "jdk.localedata");

    private final Path home;
    private final Path scripts;
    private final Path staging;
    private final Path natives;
    private final Configuration modules;

    private Image(Path home, Path scripts, List<Path> path) {
        this.home = home;
        this.scripts = scripts;
        this.staging = home.resolveSibling("image");
        this.natives = staging.resolve("natives");
        this.modules = Configuration.resolve(
                ModuleFinder.of(path.toArray(Path[]::new)),
                List.of(ModuleLayer.boot().configuration()),
                ModuleFinder.ofSystem(),
                Set.of(PROGRAM));
    }

    /** Takes the folder to fill, the folder of the start scripts, and the class path: the program's classes, then its libraries. */
    public static void main(String[] args) throws Exception {
        Path home = Path.of(args[0]);
        List<Path> path =
                Stream.of(args[2].split(File.pathSeparator)).map(Path::of).toList();
        Image image = new Image(home, Path.of(args[1]), path);
        delete(image.staging);
        delete(home);
        image.stageModules();
        Descriptors.write(image.automatic(), image.staging);
        image.linkRuntime();
        image.copyNatives();
        image.copyScripts();
        Training.run(home);
    }

    private void stageModules() throws Exception {
        Files.createDirectories(natives);
        for (ResolvedModule module : modules.modules()) {
            Path jar = place(module);
            if (Files.isDirectory(jar)) {
                continue; // the program itself, linked from where it was compiled
            }
            Path copy = Files.copy(jar, staging.resolve(jar.getFileName()));
            if (module.name().equals("org.xerial.sqlitejdbc")) {
                takeNatives(copy, sqliteFolder(copy));
                remove(copy, "/org/sqlite/native");
            } else if (module.name().startsWith("javafx.")) {
                takeNatives(copy, "/");
            }
        }
    }

    /** Libraries without a descriptor of their own, which cannot be linked as they are. */
    private List<ResolvedModule> automatic() {
        return modules.modules().stream()
                .filter(module -> module.reference().descriptor().isAutomatic())
                .toList();
    }

    private static Path place(ResolvedModule module) {
        return Path.of(module.reference().location().orElseThrow());
    }

    private void linkRuntime() {
        List<String> roots = new ArrayList<>(NAMED_BY_NOBODY);
        roots.add(PROGRAM);
        ToolProvider jlink = ToolProvider.findFirst("jlink").orElseThrow();
        int code = jlink.run(
                System.out,
                System.err,
                "--module-path",
                staging + File.pathSeparator + place(modules.findModule(PROGRAM).orElseThrow()),
                "--add-modules",
                String.join(",", roots),
                "--no-header-files",
                "--no-man-pages",
                "--output",
                home.resolve("runtime").toString());
        if (code != 0) {
            throw new IllegalStateException("jlink ended with " + code + "; what it said stands above");
        }
    }

    private void copyNatives() throws IOException {
        Path runtime = home.resolve("runtime");
        Path place = runtime.resolve(Files.exists(runtime.resolve("bin/java.exe")) ? "bin" : "lib");
        try (var files = Files.list(natives)) {
            for (Path file : files.toList()) {
                Files.copy(file, place.resolve(file.getFileName()));
            }
        }
    }

    /** The driver knows best which of its native libraries fits here. */
    private static String sqliteFolder(Path driver) throws Exception {
        try (var loader = new URLClassLoader(new URL[] {driver.toUri().toURL()})) {
            return "/org/sqlite/native/"
                    + loader.loadClass("org.sqlite.util.OSInfo")
                            .getMethod("getNativeLibFolderPathForCurrentOS")
                            .invoke(null);
        }
    }

    /** Moves the native libraries of one folder of a jar out of it. */
    private void takeNatives(Path jar, String folder) throws IOException {
        try (var files = FileSystems.newFileSystem(jar);
                var entries = Files.list(files.getPath(folder))) {
            for (Path entry : entries.filter(Image::isNative).toList()) {
                Files.move(entry, natives.resolve(entry.getFileName().toString()));
            }
        }
    }

    private static boolean isNative(Path entry) {
        return entry.toString().matches(".*\\.(so|dylib|jnilib|dll)");
    }

    private static void remove(Path jar, String folder) throws IOException {
        try (var files = FileSystems.newFileSystem(jar)) {
            delete(files.getPath(folder));
        }
    }

    private void copyScripts() throws IOException {
        Path bin = Files.createDirectories(home.resolve("bin"));
        for (String name : List.of("cairn", "cairn.bat")) {
            Path script = Files.copy(scripts.resolve(name), bin.resolve(name));
            script.toFile().setExecutable(true, false);
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            paths.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.lang.classfile.ClassFile;
import java.lang.classfile.attribute.ModuleAttribute;
import java.lang.constant.ModuleDesc;
import java.lang.constant.PackageDesc;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ResolvedModule;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;

/** Gives libraries that have none a module descriptor: what they need as jdeps finds it, all their packages exported. */
final class Descriptors {

    private Descriptors() {}

    /** Writes one into the copy of each library in a folder; the libraries there must be all that they need. */
    static void write(List<ResolvedModule> modules, Path folder) throws IOException {
        // All are read before any is written: jdeps wants them of one kind.
        var needs = modules.stream().collect(Collectors.toMap(ResolvedModule::name, module -> needs(module, folder)));
        for (ResolvedModule module : modules) {
            byte[] descriptor = descriptor(module.reference().descriptor(), needs.get(module.name()));
            try (var files = FileSystems.newFileSystem(copy(module, folder))) {
                Files.write(files.getPath("/module-info.class"), descriptor);
            }
        }
    }

    private static Path copy(ResolvedModule module, Path folder) {
        return folder.resolve(
                Path.of(module.reference().location().orElseThrow()).getFileName());
    }

    /** What is not there (cryptography, old image formats) is used by parts that are not. */
    private static Set<String> needs(ResolvedModule module, Path folder) {
        var said = new StringWriter();
        int code = ToolProvider.findFirst("jdeps")
                .orElseThrow()
                .run(
                        new PrintWriter(said),
                        new PrintWriter(Writer.nullWriter()),
                        "--multi-release",
                        "base",
                        "--ignore-missing-deps",
                        "--print-module-deps",
                        "--no-recursive",
                        "--module-path",
                        folder.toString(),
                        copy(module, folder).toString());
        if (code != 0) {
            throw new IllegalStateException("jdeps on " + module.name() + " ended with " + code + ": " + said);
        }
        // Warnings stand before the answer.
        var answer = said.toString().strip().lines().reduce("", (line, last) -> last);
        var names = new TreeSet<>(Arrays.asList(answer.split(",")));
        names.remove(module.name());
        names.remove("java.base");
        names.removeIf(String::isBlank);
        return names;
    }

    private static byte[] descriptor(ModuleDescriptor module, Set<String> needs) {
        var attribute = ModuleAttribute.of(ModuleDesc.of(module.name()), builder -> {
            builder.requires(ModuleDesc.of("java.base"), ClassFile.ACC_MANDATED, null);
            needs.forEach(name -> builder.requires(ModuleDesc.of(name), 0, null));
            module.packages().forEach(name -> builder.exports(PackageDesc.of(name), 0));
        });
        return ClassFile.of().buildModule(attribute);
    }
}

package org.huddleboard.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where a run stands: the jar as it was built, the same taken apart with its AOT cache, a folder to write to, and in it
 * the demo centre, which is loaded once for each jar.
 */
record Ground(Path jar, Path apart, Path cache, Path work, Path data) {
    /** What {@code ./huddleboard run} starts the board with. */
    private static final List<String> FLAGS =
            List.of(
                    "-XX:+UseCompactObjectHeaders", "-XX:+UseParallelGC", "-Xmx1g", "--enable-native-access=ALL-UNNAMED");

    private static final String DATABASE = "huddleboard.mv.db";

    static Ground prepare() throws IOException {
        var target = Path.of("target").toAbsolutePath();
        var work = target.resolve("bench");
        var jar = target.resolve("huddleboard.jar");
        var database = work.resolve("data").resolve(DATABASE);
        if (!Files.exists(database) || isNewer(jar, database)) {
            clear(work.resolve("data"));
            clear(work.resolve("data-of-starts"));
        }
        return new Ground(
                jar,
                target.resolve("app/huddleboard.jar"),
                target.resolve("app/huddleboard.aot"),
                Files.createDirectories(work),
                work.resolve("data"));
    }

    /** The same demo centre in a folder of its own, so that what a row writes there meets no other row. */
    Ground apartFor(String row) throws IOException {
        var folder = Files.createDirectories(work.resolve("data-of-" + row));
        Files.copy(data.resolve(DATABASE), folder.resolve(DATABASE), StandardCopyOption.REPLACE_EXISTING);
        return new Ground(jar, apart, cache, work, folder);
    }

    List<String> java(List<String> flags, Path program, String... arguments) {
        var command = new ArrayList<>(List.of(javaProgram()));
        command.addAll(FLAGS);
        command.addAll(flags);
        command.addAll(List.of("-jar", program.toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** A class of this package in a process of its own. */
    List<String> java(Class<?> main, List<String> flags, String classPath, String... arguments) {
        var command = new ArrayList<>(List.of(javaProgram()));
        command.addAll(FLAGS);
        command.addAll(flags);
        command.addAll(List.of("-cp", classPath, main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    private static String javaProgram() {
        return tool("java");
    }

    private static boolean isNewer(Path file, Path than) throws IOException {
        return Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(than)) > 0;
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}

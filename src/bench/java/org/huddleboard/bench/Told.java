package org.huddleboard.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** What a program said that measures inside the board: lines of a word and numbers. */
record Told(List<String> lines) {
    /** Runs the class to its end, beside the board's classes; its words go to a file of that name. */
    static Told by(Ground ground, String name, Class<?> main, List<String> flags, String... arguments)
            throws IOException {
        var classPath = System.getProperty("java.class.path")
                + File.pathSeparator
                + ground.jar().resolveSibling("classes");
        var folder = Files.createDirectories(ground.work().resolve(name + "-" + UUID.randomUUID()));
        var log = ground.work().resolve(name + ".log");
        var given = new String[arguments.length + 1];
        given[0] = folder.toString();
        System.arraycopy(arguments, 0, given, 1, arguments.length);
        try {
            var process = new ProcessBuilder(ground.java(main, flags, classPath, given))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            if (process.waitFor() != 0) {
                throw new IOException(name + " broke off, see " + log);
            }
            return new Told(Files.readAllLines(log));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            clear(folder);
        }
    }

    private static void clear(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    /** That number of each line that begins with the word, counted from nought. */
    Samples numbers(String word, int place) {
        return Samples.of(lines.stream()
                .filter(line -> line.startsWith(word + " "))
                .map(line -> Arrays.asList(line.split(" ")).get(place + 1))
                .map(Double::valueOf)
                .toList());
    }
}

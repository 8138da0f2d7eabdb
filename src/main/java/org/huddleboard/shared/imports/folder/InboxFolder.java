package org.huddleboard.shared.imports.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder as it lies on the disk: files by kind, those being read, those that are done and those that were refused.
 * Links are never followed.
 */
record InboxFolder(Path root, List<String> kinds) {
    private static final Pattern TAKEN = Pattern.compile("([0-9a-f-]{36})__(.+)");
    private static final Pattern TABLE = Pattern.compile("(?i).+\\.(?:csv|tsv|txt)");
    private static final String TAKING = "taking";
    private static final String DONE = "done";
    private static final String REFUSED = "refused";

    /** A file that waits, and of which kind it is. */
    record Waiting(Path file, String kind) {
        String name() {
            return String.valueOf(file.getFileName());
        }
    }

    /** A file that was being read: under which import, of which kind and under which name it had come. */
    record Taken(Path file, UUID importId, String kind, String name) {}

    /** Files in the order of the kinds, then by name: those of people go before those that speak of them. */
    List<Waiting> waiting() throws IOException {
        var found = new ArrayList<Waiting>();
        for (var kind : kinds) {
            for (var file : files(root)) {
                if (name(file).toLowerCase(Locale.ROOT).startsWith(kind)) {
                    found.add(new Waiting(file, kind));
                }
            }
            for (var file : files(root.resolve(kind))) {
                found.add(new Waiting(file, kind));
            }
        }
        return found;
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file ->
                            TABLE.matcher(name(file)).matches() && !name(file).startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** Where a file lies while it is read. */
    Path taking(Waiting waiting, UUID importId) {
        return root.resolve(TAKING).resolve(importId + "__" + waiting.kind() + "__" + waiting.name());
    }

    void take(Waiting waiting, UUID importId) throws IOException {
        var taking = taking(waiting, importId);
        Files.createDirectories(taking.getParent());
        Files.move(waiting.file(), taking, StandardCopyOption.ATOMIC_MOVE);
    }

    /** What lay being read when the server stopped. */
    List<Taken> taken() throws IOException {
        return files(root.resolve(TAKING)).stream()
                .flatMap(file -> taken(file).stream())
                .toList();
    }

    private Optional<Taken> taken(Path file) {
        var name = TAKEN.matcher(name(file));
        return name.matches()
                ? kinds.stream()
                        .filter(kind -> name.group(2).startsWith(kind + "__"))
                        .findFirst()
                        .map(kind -> new Taken(
                                file,
                                UUID.fromString(name.group(1)),
                                kind,
                                name.group(2).substring(kind.length() + 2)))
                : Optional.empty();
    }

    /** Back to where it waits, to be taken once more. */
    void giveBack(Taken taken) throws IOException {
        lay(taken.file(), root.resolve(taken.kind()), taken.name());
    }

    Path done(Path file, String name) throws IOException {
        return lay(file, root.resolve(DONE), name);
    }

    Path refused(Path file, String name, String why) throws IOException {
        var laid = lay(file, root.resolve(REFUSED), name);
        Files.writeString(laid.resolveSibling(name(laid) + ".why.txt"), why);
        return laid;
    }

    /** Under its own name, or with a number where there is one of that name already; nothing is ever written over. */
    private static Path lay(Path file, Path folder, String name) throws IOException {
        Files.createDirectories(folder);
        for (var number = 1; ; number++) {
            var target = folder.resolve(number == 1 ? name : name.replaceFirst("(\\.\\w+)$", "-" + number + "$1"));
            if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                return Files.move(file, target);
            }
        }
    }
}

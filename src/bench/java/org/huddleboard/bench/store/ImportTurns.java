package org.huddleboard.bench.store;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Takes files of contacts in, in turns with their plain loading, and says how long each took. Arguments are a folder,
 * the store, the rows of a file and the number of turns.
 */
public final class ImportTurns {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final int WARM_UP = 100_000;

    private final Store store;
    private final PlainLoad plain;
    private final Path folder;
    private final HeapWatch heap = new HeapWatch();

    private ImportTurns(Store store, Path folder) {
        this.store = store;
        this.plain = new PlainLoad(store);
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        try (var store = Store.open(arguments[1], folder)) {
            store.people(ContactFile.AGENTS, 10, "2024-01-01");
            var turns = new ImportTurns(store, folder);
            turns.turn("W", WARM_UP);
            OUT.println("small " + turns.turn("S", Integer.parseInt(arguments[2]) / 10));
            for (var turn = 0; turn < Integer.parseInt(arguments[3]); turn++) {
                OUT.println("turn " + turns.turn("TURN" + (char) ('A' + turn), Integer.parseInt(arguments[2])));
            }
        }
        System.exit(0);
    }

    /** Milliseconds of ours, of the floor, of the floor without a key, and megabytes of heap. */
    private String turn(String name, int rows) throws Exception {
        var file = ContactFile.write(folder, name, rows);
        try {
            heap.begin();
            var began = System.nanoTime();
            var taken = store.take("kpi", file.path());
            var ours = System.nanoTime() - began;
            var megabytes = heap.most();
            if (taken.accepted() != file.rows() - file.wrong() || taken.rejectedRows() != file.wrong()) {
                throw new IllegalStateException("accepted " + taken.accepted() + ", rejected " + taken.rejectedRows());
            }
            var floor = plain.load(file, true);
            var bare = plain.load(file, false);
            return ours / 1_000_000 + " " + floor / 1_000_000 + " " + bare / 1_000_000 + " " + megabytes;
        } finally {
            Files.delete(file.path());
        }
    }
}

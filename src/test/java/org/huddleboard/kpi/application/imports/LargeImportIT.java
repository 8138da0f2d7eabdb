package org.huddleboard.kpi.application.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.huddleboard.OnTheOtherCore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A million contacts with half a gigabyte of heap, and a server that is killed while it reads them. */
@OnTheOtherCore
class LargeImportIT {
    private static final int ROWS = 1_000_000;

    @TempDir
    Path folder;

    @Test
    void aMillionRowsGoInWithASmallHeapAndAKillLeavesNothing() {
        var file = MillionRows.write(folder.resolve("million.csv"), ROWS);

        var killed = run(line -> line.equals("MOVED"), file);
        var whole = run(_ -> false, file);

        assertThat(killed).contains("MOVED").doesNotContain("RESULT " + ROWS);
        assertThat(whole)
                .contains("STORE 0 0 [FAILED]")
                .contains("MOVED", "RESULT " + ROWS + " " + (ROWS - 1) + " 1")
                .contains("STORE " + (ROWS - 1) + " 800000 [FAILED, DONE]");
    }

    /** Runs the board and answers what it said; pulls the plug at the first line that asks for it. */
    private List<String> run(Predicate<String> killAt, Path file) {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-Dvaadin.productionMode=true",
                "-Dspring.main.lazy-initialization=true",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                MillionRows.class.getName(),
                file.toString());
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("HUDDLEBOARD_PORT", "0");
        builder.environment().put("HUDDLEBOARD_DATA", folder.toString());
        // The tests' own properties would put the store into memory.
        builder.environment()
                .put(
                        "SPRING_DATASOURCE_URL",
                        "jdbc:h2:file:" + folder.resolve("board")
                                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");
        try {
            var process = builder.start();
            var said = listen(process, killAt);
            process.waitFor();
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<String> listen(Process process, Predicate<String> killAt) throws IOException {
        var said = new ArrayList<String>();
        try (BufferedReader lines = process.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                if (killAt.test(line)) {
                    process.destroyForcibly();
                    return said;
                }
            }
        }
        return said;
    }
}

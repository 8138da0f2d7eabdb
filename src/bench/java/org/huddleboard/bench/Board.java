package org.huddleboard.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The board as it is delivered, with the demo centre loaded, and a look at its heap from outside. */
final class Board implements AutoCloseable {
    /** Everybody but the leader of the team that the rows look at. */
    static final List<String> TEAM = List.of(
            "amira", "priya", "kofi", "ben", "dee", "grace", "ivo", "hannah", "callum", "jess", "sam.doyle", "nia");

    static final String LEADER = "leo";

    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");

    private final Program program;

    private Board(Program program) {
        this.program = program;
    }

    static Board start(Ground ground) throws IOException {
        return start(ground, Program.freePort());
    }

    /** Under an address that others know already. */
    static Board start(Ground ground, int port) throws IOException {
        var command = ground.java(List.of(), ground.jar(), "--huddleboard.demo=true");
        return new Board(Program.start("board", ground.work(), port, command, settings(ground, port), "/readyz"));
    }

    static Map<String, String> settings(Ground ground, int port) {
        return Map.of(
                "HUDDLEBOARD_PORT",
                String.valueOf(port),
                "HUDDLEBOARD_DATA",
                ground.data().toString());
    }

    String address() {
        return program.address();
    }

    /** Bytes that are alive after a full collection. */
    long liveBytes() throws IOException {
        var asked =
                new ProcessBuilder(Ground.tool("jcmd"), String.valueOf(program.pid()), "GC.class_histogram").start();
        var answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var total = TOTAL.matcher(answer);
        if (!total.find()) {
            throw new IOException("jcmd says nothing of the heap: "
                    + answer.lines().findFirst().orElse(""));
        }
        return Long.parseLong(total.group(1));
    }

    @Override
    public void close() {
        program.close();
    }
}

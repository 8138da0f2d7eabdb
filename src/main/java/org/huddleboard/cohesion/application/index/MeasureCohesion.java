package org.huddleboard.cohesion.application.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A team's index and everything it is made of from a file of events, as JSON: for whoever checks our numbers. */
public final class MeasureCohesion {
    private static final long SEED = 7011;

    private MeasureCohesion() {}

    /** The launcher's {@code measure cohesion FILE [--seed N]}: the figures on standard output. */
    public static void main(String[] arguments) throws IOException {
        try (var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8)) {
            run(Path.of(arguments[0]), seed(List.of(arguments)), out);
        }
    }

    private static long seed(List<String> arguments) {
        var at = arguments.indexOf("--seed");
        return at >= 0 && at + 1 < arguments.size() ? Long.parseLong(arguments.get(at + 1)) : SEED;
    }

    /** Reads {@code today, members, events, huddles, pulse}; the last three may be left out. */
    public static void run(Path file, long seed, PrintStream out) throws IOException {
        var mapper = JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        var team = mapper.readValue(Files.readString(file), TeamFile.class);
        out.println(mapper.writeValueAsString(PrintedIndex.of(team, seed)));
    }
}

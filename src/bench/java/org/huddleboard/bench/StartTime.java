package org.huddleboard.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** From the launch until it answers at /readyz, on a data folder that has its tables: with the AOT cache, without it. */
final class StartTime implements Row {
    private static final int TURNS = 4;

    @Override
    public String id() {
        return "P6";
    }

    @Override
    public List<Line> measure(Ground ground) throws Exception {
        if (!Files.exists(ground.cache())) {
            throw new IOException("there is no AOT cache at " + ground.cache());
        }
        start(ground, List.of());
        var with = new ArrayList<Double>();
        var without = new ArrayList<Double>();
        for (var turn = 0; turn < TURNS; turn++) {
            with.add(start(ground, List.of("-XX:AOTCache=" + ground.cache())));
            without.add(start(ground, List.of()));
        }
        var ours = Samples.of(with);
        var floor = Samples.of(without);
        var ratio = ours.median() / floor.median();
        return List.of(new Line(
                id(),
                "start until ready, with the AOT cache against without",
                "%.2f s".formatted(ours.median() / 1000),
                "%.2f s".formatted(floor.median() / 1000),
                Line.times(ratio),
                "≤ 0.4×",
                ours.spread("ms") + " / " + floor.spread("ms"),
                ratio <= 0.4));
    }

    private static double start(Ground ground, List<String> flags) throws IOException {
        var port = Program.freePort();
        Path data = ground.work().resolve("data-of-starts");
        var settings = Map.of("HUDDLEBOARD_PORT", String.valueOf(port), "HUDDLEBOARD_DATA", data.toString());
        var command = ground.java(flags, ground.apart());
        try (var program = Program.start("start", ground.work(), port, command, settings, "/readyz")) {
            return program.start().toNanos() / 1e6;
        }
    }
}

package org.huddleboard.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huddleboard.bench.Browser.Load;
import org.huddleboard.bench.empty.EmptyApp;

/** What a browser fetches at its first visit, beside an empty Vaadin application, and when it comes back. */
final class FirstLoad implements Row {
    private static final int TURNS = 2;
    private static final String FRONT_END = "META-INF/VAADIN";

    @Override
    public String id() {
        return "P7";
    }

    @Override
    public List<Line> measure(Ground ground) throws Exception {
        var port = Program.freePort();
        try (var board = Board.start(ground);
                var empty = Program.start("empty", ground.work(), port, emptyApp(ground, port), Map.of(), "/");
                var browser = new Browser()) {
            var person = Visitor.signedIn(board.address(), Board.TEAM.getFirst());
            var floor = new ArrayList<Load>();
            var login = new ArrayList<Load>();
            var myShift = new ArrayList<Load>();
            var again = new ArrayList<Load>();
            for (var turn = 0; turn < TURNS; turn++) {
                try (var profile = browser.fresh()) {
                    floor.add(browser.visit(profile, empty.address() + "/", "main"));
                }
                try (var profile = browser.fresh()) {
                    login.add(browser.visit(profile, board.address() + "/login", "main"));
                }
                try (var profile = browser.signedIn(person)) {
                    myShift.add(browser.visit(profile, board.address() + "/", "main h1"));
                    again.add(browser.visit(profile, board.address() + "/", "main h1"));
                }
            }
            return List.of(
                    first("first load of the sign-in page, over the line", login, floor),
                    first("first load of My shift, over the line", myShift, floor),
                    repeat(again));
        }
    }

    /** The starter's own: one empty view, Aura, answers compressed, the same bundle of components as the board. */
    private static List<String> emptyApp(Ground ground, int port) throws IOException {
        var frontEnd = ground.work().resolve("empty");
        copy(Path.of("target/classes").resolve(FRONT_END), frontEnd.resolve(FRONT_END));
        return ground.java(
                EmptyApp.class,
                List.of("-Dvaadin.productionMode=true"),
                frontEnd + ":" + System.getProperty("java.class.path"),
                "--server.port=" + port);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else if (!Files.exists(copy)) {
                    Files.copy(file, copy);
                }
            }
        }
    }

    private Line first(String what, List<Load> ours, List<Load> floor) {
        var mine = kilobytes(ours);
        var empty = kilobytes(floor);
        var ratio = mine.median() / empty.median();
        return new Line(
                id(),
                what,
                said(ours),
                said(floor),
                Line.times(ratio),
                "≤ 1.3×",
                mine.spread("kB") + " / " + empty.spread("kB"),
                ratio <= 1.3);
    }

    private Line repeat(List<Load> again) {
        var mine = kilobytes(again);
        return new Line(
                id(),
                "My shift at the next visit",
                said(again),
                Line.NONE,
                Line.NONE,
                "≤ 50 kB",
                mine.spread("kB"),
                mine.median() <= 50);
    }

    private static Samples kilobytes(List<Load> loads) {
        return Samples.of(loads.stream().map(Load::kilobytes).toList());
    }

    private static String said(List<Load> loads) {
        return "%.0f kB in %d"
                .formatted(kilobytes(loads).median(), loads.getLast().requests());
    }
}

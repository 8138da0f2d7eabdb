package org.huddleboard.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** A program under measurement in a process of its own, listening on a port of its own. */
final class Program implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long BETWEEN_LOOKS = Duration.ofMillis(5).toNanos();
    private static final int OK = 200;

    private final Process process;
    private final int port;
    private final Duration start;

    private Program(Process process, int port, Duration start) {
        this.process = process;
        this.port = port;
        this.start = start;
        // Whoever ends the run early does not leave it behind.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    }

    /** Starts it and waits until that path answers; its words go to a file of that name in the folder. */
    static Program start(
            String name, Path folder, int port, List<String> command, Map<String, String> environment, String ready)
            throws IOException {
        Files.createDirectories(folder);
        var log = folder.resolve(name + ".log").toFile();
        var builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.to(log));
        builder.environment().putAll(environment);
        var began = System.nanoTime();
        var process = builder.start();
        while (!answers(port, ready)) {
            if (!process.isAlive() || System.nanoTime() - began > PATIENCE.toNanos()) {
                process.destroyForcibly();
                throw new IOException(name + " did not start, see " + log);
            }
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
        return new Program(process, port, Duration.ofNanos(System.nanoTime() - began));
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static boolean answers(int port, String path) {
        try {
            var connection = (HttpURLConnection)
                    URI.create("http://localhost:" + port + path).toURL().openConnection();
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(5000);
            return connection.getResponseCode() == OK;
        } catch (IOException _) {
            return false;
        }
    }

    int port() {
        return port;
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** From the launch until it answered. */
    Duration start() {
        return start;
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.huddleboard;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The real board in a process of its own, on a file of its own, so that it can be stopped and killed like one. */
public final class BoardProcess implements AutoCloseable {

    private static final Path PLACE = Path.of("target", "boards");

    private final Path data;
    private final int port = freePort();
    private final String mainClass;
    private final List<String> arguments;
    private Process process;

    public BoardProcess(String mainClass, String... arguments) {
        this(PLACE.resolve(UUID.randomUUID().toString()).toAbsolutePath(), mainClass, arguments);
    }

    private BoardProcess(Path data, String mainClass, String... arguments) {
        this.data = data;
        this.mainClass = mainClass;
        this.arguments = List.of(arguments);
    }

    /** One board with the demo centre, shared by all tests of this run. */
    public static BoardProcess demo() {
        return Demo.BOARD;
    }

    public String address() {
        return "http://localhost:" + port;
    }

    public Path data() {
        return data;
    }

    public Path log() {
        return data.resolve("board.log");
    }

    public Process process() {
        return process;
    }

    /** Starts it and waits until it says that it is ready. */
    public BoardProcess start() {
        launch();
        try {
            await("board at " + port + ", log in " + log())
                    // What breaks in a thread of the tests beside this one is theirs.
                    .dontCatchUncaughtExceptions()
                    .atMost(Duration.ofMinutes(8))
                    .pollInterval(Duration.ofMillis(250))
                    .until(this::isReady);
            return this;
        } catch (RuntimeException e) {
            process.destroyForcibly();
            throw e;
        }
    }

    public BoardProcess launch() {
        try {
            Files.createDirectories(data);
            var command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx768m",
                    "-XX:+UseCompactObjectHeaders",
                    "-XX:TieredStopAtLevel=1",
                    "-Dvaadin.productionMode=true",
                    "--enable-native-access=ALL-UNNAMED",
                    "-cp",
                    classPath(),
                    mainClass));
            command.addAll(arguments);
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
            builder.environment().put("HUDDLEBOARD_PORT", String.valueOf(port));
            builder.environment().put("HUDDLEBOARD_DATA", data.toString());
            process = builder.start();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same program on the same file, launched with other arguments after this one has ended. */
    public BoardProcess again(String... others) {
        return new BoardProcess(data, mainClass, others).launch();
    }

    /** Pulls the plug and starts it again on the same file, under the same address. */
    public void restartAfterAKill() {
        kill();
        start();
    }

    /** Pulls the plug: nothing is flushed, nothing is closed. */
    public void kill() {
        end(process.destroyForcibly());
    }

    @Override
    public void close() {
        process.destroy();
        end(process);
    }

    private static void end(Process process) {
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isReady() {
        if (!process.isAlive()) {
            throw new IllegalStateException("the board did not start: " + log());
        }
        try {
            var connection = (HttpURLConnection)
                    URI.create(address() + "/readyz").toURL().openConnection();
            connection.setConnectTimeout(1000);
            return connection.getResponseCode() == 200;
        } catch (IOException _) {
            return false;
        }
    }

    /** The class path of this run, without the folder of the tests unless the program itself stands there. */
    private String classPath() throws IOException {
        var tests = BoardProcess.class.getProtectionDomain().getCodeSource().getLocation();
        var withTests = !mainClass.equals(HuddleboardApplication.class.getName());
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> withTests
                        || !tests.getPath().startsWith(Path.of(entry).toUri().getPath()))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Demo {
        private static final BoardProcess BOARD =
                new BoardProcess(HuddleboardApplication.class.getName(), "--huddleboard.demo=true").start();

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(BOARD::close));
        }
    }
}

package org.huddleboard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher on a machine that has next to nothing: a path of a dozen tools and no JDK but those made here. */
class LauncherTests {

    private static final List<String> TOOLS =
            List.of("bash", "env", "sed", "grep", "dirname", "readlink", "id", "find", "head", "cat", "mkdir", "sleep");

    @TempDir
    Path machine;

    private Path house;
    private Path path;
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void bareMachine() throws IOException {
        house = Files.createDirectories(machine.resolve("a house with blanks"));
        Files.copy(Path.of("huddleboard"), house.resolve("huddleboard"));
        assertThat(house.resolve("huddleboard").toFile().setExecutable(true)).isTrue();
        path = Files.createDirectories(machine.resolve("tools"));
        for (var tool : TOOLS) {
            program(path.resolve(tool), "exec " + whereIs(tool) + " \"$@\"\n");
        }
        environment.put("PATH", path.toString());
        environment.put("HUDDLEBOARD_JDK_FOLDERS", machine.resolve("jdks").toString());
    }

    @Test
    void saysWhatToInstallWhenThereIsNoJdk() throws Exception {
        var answer = launch("run");

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.words()).contains("needs a JDK 25 or newer", "HUDDLEBOARD_JDK");
    }

    @Test
    void doesNotTakeAnOlderJdk() throws Exception {
        environment.put("JAVA_HOME", jdk("17.0.15").toString());

        assertThat(launch("build").exitCode()).isEqualTo(1);
    }

    @Test
    void saysSoWhenTheJdkItWasGivenIsNone() throws Exception {
        jdk("25.0.1");
        environment.put("HUDDLEBOARD_JDK", machine.resolve("tools").toString());

        var answer = launch("build");

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.words()).contains("HUDDLEBOARD_JDK is", "no JDK 25");
    }

    @Test
    void saysWhatToInstallWhenMavenIsMissingOrOld() throws Exception {
        jdk("25.0.1");
        assertThat(launch("build").words()).contains("Maven 3.8 or newer");

        maven("3.6.3");
        assertThat(launch("build").words()).contains("Maven 3.8 or newer");
    }

    @Test
    void buildsWithTheNewJdkWhateverJavaHomeSays() throws Exception {
        environment.put("JAVA_HOME", jdk("17.0.15").toString());
        var newer = jdk("25.0.1");
        maven("3.8.7");

        var answer = launch("build");

        assertThat(answer.words()).contains("built with " + newer, "package");
        assertThat(answer.exitCode()).isZero();
    }

    @Test
    void keepsNoCacheOfAStartThatFailed() throws Exception {
        program(path.resolve("rm"), "exec " + whereIs("rm") + " \"$@\"\n");
        program(jdk("25.0.1").resolve("bin/java"), """
                [ "$1" = -Djarmode=tools ] && exit 0
                echo "its data is in $HUDDLEBOARD_DATA"
                echo "the little it has seen" > "${1#-XX:AOTCacheOutput=}"
                exit 1
                """);
        maven("3.8.7");
        Files.writeString(Files.createDirectories(house.resolve("target")).resolve("huddleboard.jar"), "");

        var answer = launch("build");

        var app = house.resolve("target/app");
        assertThat(answer.words()).contains("Quick starts could not be prepared");
        assertThat(app.resolve("huddleboard.aot")).doesNotExist();
        assertThat(app.resolve("made-with")).doesNotExist();
        assertThat(app.resolve("training.log")).content().contains("its data is in " + app.resolve("training"));
    }

    @Test
    void listsItsCommandsWhenItDoesNotKnowTheOneAskedFor() throws Exception {
        var answer = launch("dance");

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.words()).contains("run", "test", "build", "measure", "bench");
    }

    private record Answer(int exitCode, String words) {}

    private Answer launch(String command) throws IOException, InterruptedException {
        var launch = new ProcessBuilder(house.resolve("huddleboard").toString(), command)
                .directory(machine.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(
                        Files.createTempFile(machine, "no", "input").toFile()));
        launch.environment().clear();
        launch.environment().putAll(environment);
        var process = launch.start();
        var words = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Answer(process.waitFor(), words);
    }

    private Path jdk(String version) throws IOException {
        var home = Files.createDirectories(machine.resolve("jdks/jdk " + version));
        program(Files.createDirectories(home.resolve("bin")).resolve("javac"), "");
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private void maven(String version) throws IOException {
        program(path.resolve("mvn"), """
                if [ "$1" = -v ]; then
                  echo "Apache Maven %s (built here)"
                else
                  echo "built with $JAVA_HOME: $*"
                fi
                """.formatted(version));
    }

    private static void program(Path file, String script) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + script);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private static Path whereIs(String tool) {
        return Stream.of("/usr/bin", "/bin")
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }
}

package org.huddleboard.cohesion.application.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MeasureCohesionTests {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/cohesion");
    private static final String BOOTSTRAP = "parametric_bootstrap_sd_tolerance_15pct";

    @ParameterizedTest
    @ValueSource(strings = {"tight", "sparse"})
    void everyFigureOfTheReferenceIsPrinted(String team) throws IOException {
        var expected = JsonMapper.shared()
                .readTree(Files.readString(GOLDEN.resolve("expected.json")))
                .get("expected")
                .get(team);

        var printed = measure(GOLDEN.resolve(team + ".json"), 7011);

        for (var name : expected.propertyNames()) {
            if (!name.equals(BOOTSTRAP)) {
                same(name, printed.get(name), expected.get(name));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7011, 20261122})
    void theRangeIsTheReferencesWhateverTheSeed(long seed) throws IOException {
        for (var team : new String[] {"tight", "sparse"}) {
            var expected = JsonMapper.shared()
                    .readTree(Files.readString(GOLDEN.resolve("expected.json")))
                    .get("expected")
                    .get(team)
                    .get(BOOTSTRAP);

            var printed = measure(GOLDEN.resolve(team + ".json"), seed).get(BOOTSTRAP);

            assertThat(printed.get("boot_sd").asDouble())
                    .as(team)
                    .isCloseTo(expected.get("boot_sd").asDouble(), Percentage.withPercentage(15));
            assertThat(printed.get("ci_lo").asDouble())
                    .isCloseTo(
                            printed.get("estimate").asDouble()
                                    - 1.96 * printed.get("boot_sd").asDouble(),
                            within(1e-9));
            assertThat(printed.get("ci_hi").asDouble())
                    .isCloseTo(
                            printed.get("estimate").asDouble()
                                    + 1.96 * printed.get("boot_sd").asDouble(),
                            within(1e-9));
        }
    }

    @Test
    void strangersDoublesAndWhatIsLeftOutCountForNothing(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("team.json"), """
                {"today": 10, "members": ["a", "b", "a"], "site": "somewhere",
                 "events": [{"type": "FEEDBACK", "from": "a", "to": "b", "day": 10},
                            {"type": "COACHING", "from": "stranger", "to": "b", "day": 10},
                            {"type": "COACHING", "from": "b", "to": "b", "day": 10}],
                 "huddles": [{"day": 9, "expected": ["a", "b", "stranger"], "present": ["a", "a", "stranger"]}]}
                """);

        var printed = measure(file, 1);

        assertThat(printed.get("n").asInt()).isEqualTo(2);
        assertThat(printed.get("members").get("b").get("strength").asDouble()).isEqualTo(1);
        assertThat(printed.get("components").get("rituals").asDouble()).isCloseTo(0.35, within(1e-12));
        assertThat(printed.get("pulse_respondents").isNull()).isTrue();
        assertThat(printed.has("pulse_se")).isFalse();
    }

    private static JsonNode measure(Path file, long seed) throws IOException {
        var printed = new ByteArrayOutputStream();
        MeasureCohesion.run(file, seed, new PrintStream(printed, true, StandardCharsets.UTF_8));
        return JsonMapper.shared().readTree(printed.toString(StandardCharsets.UTF_8));
    }

    private static void same(String place, JsonNode actual, JsonNode expected) {
        if (expected.isObject()) {
            for (var name : expected.propertyNames()) {
                same(place + "." + name, actual.get(name), expected.get(name));
            }
        } else if (expected.isNumber()) {
            assertThat(actual.asDouble()).as(place).isCloseTo(expected.asDouble(), within(1e-6));
        } else {
            assertThat(actual).as(place).isEqualTo(expected);
        }
    }
}

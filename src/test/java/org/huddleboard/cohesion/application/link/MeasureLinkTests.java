package org.huddleboard.cohesion.application.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MeasureLinkTests {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/link");

    /** Every figure that the reference calculation prints, to 1e-6; the share of shifts exactly. */
    @ParameterizedTest
    @CsvSource({"planted_up, 7011", "null_ar, 7013", "insufficient_members, 7017", "small_team, 7019"})
    void theReferencePanelsComeOutAsTheReferenceHasThem(String panel, long seed) throws IOException {
        var expected = JsonMapper.shared()
                .readTree(Files.readString(GOLDEN.resolve("expected.json")))
                .get(panel)
                .get("with_member_trends");

        compare(panel, expected, measured(GOLDEN.resolve(panel + ".csv"), seed));
    }

    @Test
    void aMemberIsNumberedAmongThoseWhoAreLeft(@TempDir Path folder) throws IOException {
        var rows = Files.readAllLines(GOLDEN.resolve("small_team.csv"));
        rows.add(1, "newcomer,0,50,10");
        var file = Files.write(folder.resolve("panel.csv"), rows);

        var measured = measured(file, 7019);

        assertThat(measured).isEqualTo(measured(GOLDEN.resolve("small_team.csv"), 7019));
        assertThat(measured.get("forward").get("members").get(0).get("member").asInt())
                .isZero();
    }

    private static JsonNode measured(Path file, long seed) throws IOException {
        var printed = new ByteArrayOutputStream();
        MeasureLink.run(file, seed, new PrintStream(printed, true, StandardCharsets.UTF_8));
        return JsonMapper.shared()
                .readTree(printed.toString(StandardCharsets.UTF_8))
                .get("with_member_trends");
    }

    private static void compare(String where, JsonNode expected, JsonNode measured) {
        assertThat(measured).as(where).isNotNull();
        if (expected.isObject()) {
            assertThat(measured.propertyNames())
                    .as(where)
                    .containsExactlyInAnyOrderElementsOf(expected.propertyNames());
            expected.properties()
                    .forEach(property -> compare(
                            where + "." + property.getKey(), property.getValue(), measured.get(property.getKey())));
        } else if (expected.isArray()) {
            assertThat(measured).as(where).hasSize(expected.size());
            for (var i = 0; i < expected.size(); i++) {
                compare(where + "[" + i + "]", expected.get(i), measured.get(i));
            }
        } else if (expected.isNumber()) {
            var slack = where.endsWith("p_perm") ? 1e-12 : 1e-6;
            assertThat(measured.asDouble()).as(where).isCloseTo(expected.asDouble(), within(slack));
        } else {
            assertThat(measured.asString()).as(where).isEqualTo(expected.asString());
        }
    }
}

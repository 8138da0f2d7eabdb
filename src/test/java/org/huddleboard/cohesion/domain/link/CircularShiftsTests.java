package org.huddleboard.cohesion.domain.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CircularShiftsTests {
    private static JsonNode reference;

    @BeforeAll
    static void read() throws IOException {
        reference = JsonMapper.shared()
                .readTree(Files.readString(Path.of("src/test/resources/golden/link/splitmix_vectors.json")));
    }

    @Test
    void numbersAreMixedAsTheReferenceMixesThem() {
        reference
                .get("mix64")
                .properties()
                .forEach(pair -> assertThat(CircularShifts.mix64(Long.parseUnsignedLong(pair.getKey())))
                        .isEqualTo(Long.parseUnsignedLong(pair.getValue().asString())));
    }

    @Test
    void membersAreShiftedAsTheReferenceShiftsThem() {
        var seed = reference.get("seed").asLong();
        var lengths = reference.get("lengths");
        var shifts = reference.get("shifts");
        for (var b = 0; b < shifts.size(); b++) {
            for (var i = 0; i < lengths.size(); i++) {
                assertThat(CircularShifts.shift(
                                seed,
                                (long) b * lengths.size() + i + 1,
                                lengths.get(i).asInt()))
                        .isEqualTo(shifts.get(b).get(i).asInt());
            }
        }
    }
}

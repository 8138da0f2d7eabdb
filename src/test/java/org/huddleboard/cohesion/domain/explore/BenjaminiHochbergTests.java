package org.huddleboard.cohesion.domain.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BenjaminiHochbergTests {
    private static double[] numbers(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .mapToDouble(JsonNode::asDouble)
                .toArray();
    }

    @Test
    void theReferenceListComesOut() throws IOException {
        var reference =
                JsonMapper.shared().readTree(Files.readString(Path.of("src/test/resources/golden/link/bh.json")));

        assertThat(BenjaminiHochberg.of(numbers(reference.get("p"))))
                .containsExactly(numbers(reference.get("q")), within(1e-12));
    }

    @Test
    void theOrderOfTheQuestionsIsKept() {
        assertThat(BenjaminiHochberg.of(new double[] {.5, .01, .04})).containsExactly(.5, .03, .06);
        assertThat(BenjaminiHochberg.of(new double[0])).isEmpty();
    }
}

package org.huddleboard.cohesion.ui.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MeasuredTests {
    private static final Map<String, String> ROWS = Map.of(
            "iid", "nothing but chance",
            "autocorrelated", "weeks hold what was before",
            "peopleDiffer", "who exchanges more also has faster goals",
            "ownTrends", "members drift",
            "teamShocks", "good weeks of the whole team");

    private List<List<String>> table;

    @BeforeEach
    void read() throws IOException {
        table = Files.readAllLines(Path.of("docs/link.md")).stream()
                .filter(line -> line.startsWith("| "))
                .map(line -> Arrays.stream(line.split("\\|"))
                        .map(String::strip)
                        .skip(1)
                        .toList())
                .toList();
    }

    private List<String> row(String beginning) {
        return table.stream()
                .filter(cells -> cells.getFirst().startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError("docs/link.md has no row " + beginning));
    }

    private static double number(String cell) {
        return Double.parseDouble(cell.replace(" %", ""));
    }

    @Test
    void thePageTellsTheErrorsThatWereMeasured() {
        assertThat(Measured.FALSE).hasSameSizeAs(ROWS.keySet()).allSatisfy(told -> {
            var measured = row(ROWS.get(told.scenario()));
            assertThat(told.ours()).isEqualTo(number(measured.get(1))).isLessThanOrEqualTo(5);
            assertThat(told.naive()).isEqualTo(number(measured.get(2)));
        });
    }

    @Test
    void thePageTellsHowOftenALinkWasFound() {
        assertThat(Measured.FOUND)
                .allSatisfy(told -> assertThat(told.percent())
                        .isEqualTo(number(row(told.weeks() + " weeks").get(1))));
        assertThat(Measured.COVERAGE).isEqualTo(number(row("20 weeks").get(3)));
    }
}

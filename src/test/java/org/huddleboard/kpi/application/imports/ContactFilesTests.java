package org.huddleboard.kpi.application.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.huddleboard.shared.ActingAs;
import org.huddleboard.shared.CurrentActor;
import org.huddleboard.shared.imports.ImportOrder;
import org.huddleboard.shared.imports.ImportResult;
import org.huddleboard.shared.imports.Imports;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same four contacts, written the way different programs and countries write them: each file says the same. */
@SpringBootTest
class ContactFilesTests {
    private static final CurrentActor PROGRAM = new CurrentActor.Token(UUID.randomUUID(), Set.of("imports"));

    @Autowired
    Imports imports;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({
        "contacts-iso.csv,Europe/London",
        "contacts-german-semicolon.csv,Europe/Berlin",
        "contacts-spanish-latin1.csv,Europe/Madrid",
        "contacts-american.csv,America/New_York",
        "contacts-utf16.txt,Europe/London",
        "contacts-milliseconds.csv,Europe/London",
        "contacts-pipe.txt,Europe/London",
        "contacts-spreadsheet.csv,Europe/London"
    })
    void everyShapeOfTheSameContactsSaysTheSame(String file, String zone) {
        var result = take(file, zone);
        try {
            assertThat(result.rejected()).isEmpty();
            assertThat(result.rows()).isEqualTo(4);
            assertThat(figures(result))
                    .containsEntry("Ana 2021-03-04 AHT", "273/2")
                    .containsEntry("Ana 2021-03-04 ACW", "30/2")
                    .containsEntry("Ana 2021-03-04 FCR", "1/2")
                    .containsEntry("Ana 2021-03-04 CSAT", "1/2")
                    .containsEntry("Ana 2021-03-04 SERVICE_LEVEL", "1/2")
                    .containsEntry("Ana 2021-03-04 ABANDONMENT", "0/2")
                    .containsEntry("Ben 2021-03-05 AHT", "3723/1")
                    .containsEntry("Ben 2021-03-05 ACW", "0/1")
                    .containsEntry("Ben 2021-03-05 FCR", "1/1")
                    .containsEntry("Ben 2021-03-05 CSAT", "1/1")
                    .containsEntry("Ben 2021-03-05 SERVICE_LEVEL", "1/2")
                    .containsEntry("Ben 2021-03-05 ABANDONMENT", "1/2")
                    .hasSize(12);
        } finally {
            ActingAs.actor(PROGRAM, () -> {
                imports.undo(result.importId());
                return result;
            });
        }
    }

    private ImportResult take(String file, String zone) {
        var order = new ImportOrder("kpi", "auto", Optional.of(ZoneId.of(zone)), Optional.empty(), file);
        return ActingAs.actor(PROGRAM, () -> imports.run(order, path(file), false));
    }

    private Map<String, String> figures(ImportResult result) {
        var figures = new TreeMap<String, String>();
        jdbc.sql("""
                        select agent_key, site_day, kpi, total, n from kpi_reading
                        where import_no = (select no from kpi_import where import_id = ?)""").param(result.importId()).query(row -> {
            figures.put(
                    row.getString(1) + " " + row.getDate(2) + " " + row.getString(3),
                    row.getBigDecimal(4).stripTrailingZeros().toPlainString() + "/"
                            + row.getBigDecimal(5).stripTrailingZeros().toPlainString());
        });
        return figures;
    }

    private static Path path(String file) {
        try {
            return new ClassPathResource("imports/" + file).getFile().toPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

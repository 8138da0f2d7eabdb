package org.huddleboard.kpi.application.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A file nobody here wrote, where it is at hand: its figures are summed here once more, without our reader. */
@SpringBootTest
class RealCallsTests {
    private static final Path CALLS = Path.of("../shared/data/calls-2021.csv");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext spring;

    @TempDir
    Path folder;

    @Test
    void theCallsOf2021AddUp() throws IOException {
        assumeTrue(Files.exists(CALLS));
        var desk = new ImportDesk(spring, folder);
        var lines = Files.readAllLines(CALLS);
        long answered = 0;
        long resolved = 0;
        long seconds = 0;
        long top = 0;
        long inTime = 0;
        for (var line : lines.subList(1, lines.size())) {
            var cells = line.split(",", -1);
            if (cells[5].equals("Y")) {
                answered++;
                resolved += cells[6].equals("Y") ? 1 : 0;
                var talk = cells[8].split(":");
                seconds +=
                        Integer.parseInt(talk[0]) * 3600 + Integer.parseInt(talk[1]) * 60 + Integer.parseInt(talk[2]);
                top += Double.parseDouble(cells[9]) >= 4 ? 1 : 0;
                inTime += Double.parseDouble(cells[7]) <= 20 ? 1 : 0;
            }
        }

        var result = desk.hand(Files.readAllBytes(CALLS));

        assertThat(result.rows()).isEqualTo(5000);
        assertThat(result.accepted()).isEqualTo(5000);
        assertThat(answered).isEqualTo(4054);
        assertThat(result.unmatched()).hasSize(8);
        var totals = new HashMap<String, double[]>();
        jdbc.sql("""
                        select kpi, sum(total), sum(r.n) from kpi_reading r join kpi_import i on i.no = r.import_no
                        where i.import_id = ? and standing group by kpi""").param(result.importId()).query(row -> {
            totals.put(row.getString(1), new double[] {row.getDouble(2), row.getDouble(3)});
        });
        assertThat(totals.get("AHT")).containsExactly(new double[] {seconds, answered}, within(1e-6));
        assertThat(totals.get("FCR")).containsExactly(new double[] {resolved, answered}, within(1e-6));
        assertThat(totals.get("CSAT")).containsExactly(new double[] {top, answered}, within(1e-6));
        assertThat(totals.get("SERVICE_LEVEL")).containsExactly(new double[] {inTime, 5000}, within(1e-6));
        assertThat(totals.get("ABANDONMENT")).containsExactly(new double[] {5000 - answered, 5000}, within(1e-6));
        assertThat(desk.hand(Files.readAllBytes(CALLS)).unchanged()).isEqualTo(5000);
    }
}

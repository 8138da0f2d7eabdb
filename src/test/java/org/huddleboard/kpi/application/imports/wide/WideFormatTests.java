package org.huddleboard.kpi.application.imports.wide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.imports.ImportFormats;
import org.huddleboard.shared.imports.ImportOrder;
import org.huddleboard.shared.imports.ImportResult;
import org.huddleboard.shared.imports.Imports;
import org.huddleboard.shared.imports.mapping.ColumnMapping;
import org.huddleboard.shared.imports.mapping.Heading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class WideFormatTests {
    @Autowired
    ImportFormats formats;

    @Autowired
    Imports imports;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext spring;

    @TempDir
    Path folder;

    private TestCentre centre;
    private MemberId admin;
    private String agent;
    private String format;

    @BeforeEach
    void mapping() {
        centre = new TestCentre(spring);
        admin = centre.administrator("Ada Stone");
        agent = TestCentre.unique("agent");
        format = TestCentre.unique("Wide");
        var headings = new LinkedHashMap<String, Heading>();
        Map.of(
                        "member", "Name",
                        "day", "Date",
                        "AHT average", "Avg",
                        "AHT count", "Handled",
                        "FCR average", "Solved %",
                        "FCR count", "Handled",
                        "ADHERENCE total", "In time",
                        "ADHERENCE count", "Planned")
                .forEach((column, heading) -> headings.put(column, new Heading(heading, 1)));
        var mapping = new ColumnMapping("wide", headings, Map.of(), Optional.empty());
        centre.as(admin, () -> formats.save("kpi", format, mapping));
    }

    @Test
    void averagesAndShareAreTurnedIntoSumsAndCounts() {
        var result = handIn(agent + ";2026-05-04;4:10;20;85,0 %;7:15:00;8:00:00\n");

        assertThat(result.rejected()).isEmpty();
        assertThat(standing())
                .containsOnly(
                        Map.entry("AHT", "5000/20"), Map.entry("FCR", "17/20"), Map.entry("ADHERENCE", "26100/28800"));
    }

    @Test
    void rowsOfTheSameDayAreAddedUpAndALaterFileReplacesThem() {
        handIn(agent + ";2026-05-04;4:10;20;85 %;;\n" + agent + ";2026-05-04;2:00;10;90 %;;\n");
        assertThat(standing()).containsOnly(Map.entry("AHT", "6200/30"), Map.entry("FCR", "26/30"));

        var again = handIn(agent + ";2026-05-04;4:10;20;85 %;;\n" + agent + ";2026-05-04;2:00;10;90 %;;\n");
        assertThat(again.unchanged()).isEqualTo(2);

        handIn(agent + ";2026-05-04;3:00;10;100 %;;\n");
        assertThat(standing()).containsOnly(Map.entry("AHT", "1800/10"), Map.entry("FCR", "10/10"));
    }

    @Test
    void whatCannotBeIsRejectedAtItsPlaceAndARowWithoutContactsSaysNothing() {
        var result = handIn(agent + ";2026-05-04;soon;20;85 %;;\n" + agent + ";2026-05-05;4:00;20;185 %;;\n" + agent
                + ";2026-05-06;;0;;;\n");

        assertThat(result.rejected())
                .extracting("line", "column")
                .containsExactly(tuple(2L, "Avg"), tuple(3L, "Solved %"));
        assertThat(result.unchanged()).isOne();
        assertThat(standing()).isEmpty();
    }

    private ImportResult handIn(String rows) {
        var order = new ImportOrder("kpi", format, Optional.empty(), Optional.empty(), "wide.csv");
        return centre.as(admin, () -> {
            try {
                var file = folder.resolve(UUID.randomUUID() + ".csv");
                Files.writeString(file, "Name;Date;Avg;Handled;Solved %;In time;Planned\n" + rows);
                return imports.run(order, file, false);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private Map<String, String> standing() {
        var figures = new LinkedHashMap<String, String>();
        jdbc.sql("select kpi, sum(total), sum(n) from kpi_reading where agent_key = ? and standing group by kpi")
                .param(agent)
                .query(row -> {
                    figures.put(
                            row.getString(1),
                            row.getBigDecimal(2).stripTrailingZeros().toPlainString() + "/"
                                    + row.getBigDecimal(3).stripTrailingZeros().toPlainString());
                });
        return figures;
    }
}

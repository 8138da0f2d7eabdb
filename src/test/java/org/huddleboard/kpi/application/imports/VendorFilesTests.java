package org.huddleboard.kpi.application.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.huddleboard.kpi.application.imports.VendorTables.Counted;
import org.huddleboard.kpi.application.imports.VendorTables.Table;
import org.huddleboard.shared.imports.ImportResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One file a vendor, made by hand with its traps: what stands is the sum of what its rows say, however often it comes. */
@SpringBootTest
class VendorFilesTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext spring;

    @TempDir
    Path folder;

    private ImportDesk desk;

    @BeforeEach
    void desk() {
        desk = new ImportDesk(spring, folder);
    }

    static Stream<Table> tables() {
        return VendorTables.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void figuresAreTheSumOfWhatTheRowsSay(Table table) throws IOException {
        var result = desk.hand(bytes(table));
        try {
            assertThat(result.format()).isEqualTo(table.format());
            assertThat(result.rejected().stream()
                            .map(row -> row.line() + " " + row.column() + " "
                                    + row.reason().key()))
                    .containsExactlyElementsOf(table.rejected());
            assertThat(result.rows()).isEqualTo(result.accepted() + result.unchanged() + result.rejectedRows());
            assertThat(figures(result)).isEqualTo(sums(table.rows()));
            assertThat(result.remarks().stream().map(remark -> remark.key())).containsAll(table.remarks());
        } finally {
            desk.undo(result.importId());
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theSameFileAgainChangesNothingAndUndoTakesItBack(Table table) throws IOException {
        var first = desk.hand(bytes(table));
        var again = desk.hand(bytes(table));
        try {
            assertThat(again.accepted()).isZero();
            assertThat(again.readings()).isZero();
            assertThat(again.unchanged()).isEqualTo(first.accepted() + first.unchanged());
            assertThat(figures(again)).isEmpty();
            assertThat(figures(first)).isEqualTo(sums(table.rows()));
        } finally {
            desk.undo(first.importId());
            desk.undo(again.importId());
        }
        for (var row : table.rows()) {
            assertThat(standing(table.format(), row.agent())).isZero();
        }
    }

    @Test
    void wordsOfCustomersComeAndGoWithTheirFile() throws IOException {
        var csat = VendorTables.ALL.stream()
                .filter(table -> table.format().equals("csat"))
                .findFirst()
                .orElseThrow();
        var first = desk.hand(bytes(csat));
        var again = desk.hand(bytes(csat));

        assertThat(words(first))
                .containsExactlyInAnyOrder(
                        "=1+1 means two thumbs up",
                        "Waited \"only\" ten minutes",
                        "-never again",
                        "@you: brilliant",
                        "+");
        assertThat(words(again)).isEmpty();

        desk.undo(again.importId());
        desk.undo(first.importId());
        assertThat(words(first)).isEmpty();
    }

    private long standing(String format, String agent) {
        return jdbc.sql("select count(*) from kpi_reading where source = ? and agent_key = ?")
                .params(format, agent)
                .query(Long.class)
                .single();
    }

    private List<String> words(ImportResult result) {
        return jdbc.sql("select w.words from kpi_word w join kpi_import i on i.no = w.import_no where i.import_id = ?")
                .param(result.importId())
                .query(String.class)
                .list();
    }

    /** The independent sum: of a table of what each row says, written by hand. */
    private static Map<String, String> sums(List<Counted> rows) {
        var totals = new TreeMap<String, BigDecimal>();
        var counts = new TreeMap<String, BigDecimal>();
        for (var row : rows) {
            totals.merge(row.place(), row.total(), BigDecimal::add);
            counts.merge(row.place(), row.count(), BigDecimal::add);
        }
        var sums = new TreeMap<String, String>();
        totals.forEach((place, total) -> sums.put(place, plain(total) + "/" + plain(counts.get(place))));
        return sums;
    }

    private Map<String, String> figures(ImportResult result) {
        return figures(result.importId());
    }

    private Map<String, String> figures(UUID importId) {
        var figures = new TreeMap<String, String>();
        jdbc.sql("""
                        select r.agent_key, r.site_day, r.channel, r.kpi, r.total, r.n from kpi_reading r
                        join kpi_import i on i.no = r.import_no where i.import_id = ? and r.standing""").param(importId).query(row -> {
            figures.put(
                    row.getString(1) + " " + row.getDate(2) + " " + row.getString(3) + " " + row.getString(4),
                    plain(row.getBigDecimal(5)) + "/" + plain(row.getBigDecimal(6)));
        });
        return figures;
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static byte[] bytes(Table table) throws IOException {
        return new ClassPathResource("imports/vendors/" + table.file()).getContentAsByteArray();
    }
}

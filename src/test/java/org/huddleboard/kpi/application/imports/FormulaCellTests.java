package org.huddleboard.kpi.application.imports;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.huddleboard.shared.i18n.Messages;
import org.huddleboard.shared.imports.ImportResult;
import org.huddleboard.shared.imports.RejectsFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** In each column of each format, a cell that a spreadsheet would run is text on the way in and harmless on the way out. */
@SpringBootTest
class FormulaCellTests {
    private static final List<String> FORMULAS = List.of("=1+1", "+1+1", "-1+1", "@SUM(A1)", "=cmd|' /C calc'!A0");

    @Autowired
    Messages messages;

    @Autowired
    ApplicationContext spring;

    @TempDir
    Path folder;

    private ImportDesk desk;

    @BeforeEach
    void desk() {
        desk = new ImportDesk(spring, folder);
    }

    private record Good(String format, List<String> header, List<String> row) {
        static Good of(String format, String header, String row) {
            return new Good(format, List.of(header.split(",")), List.of(row.split(",", -1)));
        }

        String with(int column, String cell) {
            var cells = new ArrayList<>(row);
            cells.set(column, cell);
            return String.join(",", header) + "\n" + String.join(",", cells) + "\n" + String.join(",", row) + "\n";
        }

        @Override
        public String toString() {
            return format;
        }
    }

    static Stream<Good> formats() {
        return Stream.of(
                Good.of("generic", "member,day,kpi,sum,count,channel", "ana,2021-01-04,FCR,7,10,voice"),
                Good.of(
                        "contacts",
                        "Call Id,Agent,Agent Id,Date,Time,Answered,Resolved,Wait,Handle time,Talk,Hold,ACW,Rating,Channel",
                        "c1,Ana,a1,2021-01-04,09:00:00,Y,Y,10,200,150,20,30,5,voice"),
                Good.of(
                        "genesys-agent",
                        "Interval Start,Interval End,Interval Complete,Filters,Media Type,Agent Id,Agent Name,Handle,"
                                + "Avg Handle,Total Handle,Total Talk,Total Hold,Total ACW",
                        "2021-01-04T09:00:00Z,2021-01-04T09:30:00Z,true,none,voice,a1,Ana,5,300,1500,1200,100,200"),
                Good.of(
                        "connect",
                        "StartInterval,EndInterval,Agent,Agent name,Channel,Contacts handled,Contact handle time,"
                                + "After contact work time,Agent on contact time,Agent idle time,Occupancy,Adherence,"
                                + "Adherent time,Scheduled time,Contacts queued,Contacts abandoned",
                        "2021-01-04T09:00:00Z,2021-01-04T09:30:00Z,ana,Ana Bell,VOICE,5,0:25:00,0:02:00,0:25:00,0:05:00,"
                                + "83.33%,100.00%,0:30:00,0:30:00,6,1"),
                Good.of(
                        "five9-states",
                        "AGENT,AGENT NAME,AGENT ID,AGENT GROUP,DATE,TIME,STATE,REASON CODE,AGENT STATE TIME,LOGIN TIME",
                        "ana@example.org,Ana,401,Billing,2021/01/04,09:00:00,On Call,x,00:05:00,08:00:00"),
                Good.of("cxone-agent-day", "Agent_No,Start_Date,Agent_State_Code,Duration", "7001,01/04/2021,1,600"),
                Good.of(
                        "qa",
                        "agent_id,evaluated_at,scorecard,score_pct,passed,evaluator,channel,comment",
                        "ana,2021-01-04,Voice,90,yes,Quinn,voice,fine"),
                Good.of(
                        "csat",
                        "agent_id,answered_at,scale_max,score,channel,verbatim",
                        "ana,2021-01-04,5,4,voice,fine"));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aFormulaIsTextInEachColumnAndRunsInNoFileThatGoesOut(Good good) {
        for (var column = 0; column < good.header().size(); column++) {
            for (var formula : FORMULAS) {
                var result = desk.tryOut(good.with(column, formula));
                assertThat(result.format()).isEqualTo(good.format());
                assertThat(result.rows()).isEqualTo(2);
                assertThat(result.rejectedRows())
                        .as("%s in %s", formula, good.header().get(column))
                        .isLessThan(2);
                assertThatNothingRuns(result);
            }
        }
    }

    @Test
    void aHeadingThatIsAFormulaRunsNowhereEither() {
        var result = desk.tryOut("member,day,kpi,sum,count,=1+1\nana,never,FCR,7,10,\nana,2021-01-04,FCR,7,10,,=2\n");

        assertThat(result.rejectedRows()).isEqualTo(2);
        assertThatNothingRuns(result);
    }

    @Test
    void anAgentWhoseNameIsAFormulaIsKeptUnderThatName() {
        var name = "=1+" + UUID.randomUUID();
        var result = desk.hand("member,day,kpi,sum,count\n" + name + ",2021-01-04,FCR,7,10\n");

        assertThat(result.unmatched())
                .singleElement()
                .satisfies(agent -> assertThat(agent.name()).isEqualTo(name));
        assertThat(desk.figures(name)).containsEntry("FCR", "7/10");
        desk.undo(result.importId());
    }

    private void assertThatNothingRuns(ImportResult result) {
        for (var language : List.of(Locale.ENGLISH, Locale.of("es"))) {
            var file = new String(RejectsFile.of(result.rejected(), language, messages), StandardCharsets.UTF_8);
            var records =
                    CsvReader.builder().ofCsvRecord(file.substring(1)).stream().toList();
            assertThat(records).hasSize(1 + result.rejected().size());
            for (var row : records) {
                assertThat(row.getFields()).noneMatch(cell -> cell.matches("(?s)[=+@\\-\\t\\r\\n].*"));
            }
        }
    }
}

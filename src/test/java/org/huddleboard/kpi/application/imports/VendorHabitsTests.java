package org.huddleboard.kpi.application.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.imports.ImportOrder;
import org.huddleboard.shared.imports.ImportResult;
import org.huddleboard.shared.imports.Imports;
import org.huddleboard.shared.imports.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** The habits of vendors' programs, one trap a test. */
@SpringBootTest
class VendorHabitsTests {

    @Autowired
    ApplicationContext spring;

    @TempDir
    Path folder;

    private ImportDesk desk;
    private String agent;

    @BeforeEach
    void desk() {
        desk = new ImportDesk(spring, folder);
        agent = "agent " + UUID.randomUUID();
    }

    @ParameterizedTest
    @CsvSource({
        "Total Handle,1500000,milliseconds",
        "Total Handle,1500,seconds",
        "Total Handle,00:25:00,clock",
        "Total Handle,0:25:00.000,clock",
        "Total Handle (ms),1500000,milliseconds",
        "Avg Handle,300000,milliseconds",
        "Avg Handle,300.0,seconds",
        "Avg Handle,00:05:00,clock"
    })
    void genesysWritesDurationsInAnyUnit(String heading, String cell, String unit) {
        var result = desk.hand(
                "Interval Start,Agent Name,Handle,%s\n2021-01-04T09:00:00Z,%s,5,%s\n".formatted(heading, agent, cell));

        assertThat(result.format()).isEqualTo("genesys-agent");
        assertThat(desk.figures(agent)).containsEntry("AHT", "1500/5");
        assertThat(remarks(result)).contains("kpi.vendor.remark.unit." + unit, "kpi.vendor.remark.byName");
    }

    @Test
    void aHeadingThatNamesItsUnitIsBelieved() {
        desk.hand("Interval Start,Agent Name,Handle,Total Handle (ms),Total ACW (s)\n2021-01-04T09:00:00Z,%s,5,500,60\n"
                .formatted(agent));

        assertThat(desk.figures(agent)).containsEntry("AHT", "0.5/5").containsEntry("ACW", "60/5");
    }

    @Test
    void genesysHandleTimeIsMadeOfItsPartsOnlyWhereAllAreThere() {
        var whole =
                "Interval Start,Agent Name,Handle,Total Talk,Total Hold,Total ACW\n2021-01-04T09:00:00Z,%s,2,300,60,40\n";
        var part = "Interval Start,Agent Name,Handle,Total Talk,Total ACW\n2021-01-05T09:00:00Z,%s,2,300,40\n";
        desk.hand(whole.formatted(agent));
        assertThat(desk.figures(agent)).containsEntry("AHT", "400/2").containsEntry("ACW", "40/2");

        desk.hand(part.formatted(agent));
        assertThat(desk.figures(agent)).containsEntry("AHT", "400/2").containsEntry("ACW", "80/4");
    }

    @Test
    void anAverageOfAfterCallWorkIsNoSum() {
        var result = desk.hand("Interval Start,Agent Name,Handle,Avg Handle,Avg ACW\n2021-01-04T09:00:00Z,%s,2,300,40\n"
                .formatted(agent));

        assertThat(desk.figures(agent)).containsOnlyKeys("AHT");
        assertThat(remarks(result)).contains("kpi.vendor.remark.averageAlone", "kpi.vendor.remark.fromAverages");
    }

    @Test
    void genesysInAmericanDatesWithTheHalfOfTheDay() {
        var file = "Interval Start,Agent Name,Handle,Total Handle\n\"1/13/21, 11:30\u202FPM\",%s,1,200\n"
                + "\"1/4/21, 11:30\u202FPM\",%s,1,300\n";
        var result = desk.hand(file.formatted(agent, agent));

        assertThat(result.rejected()).isEmpty();
        assertThat(desk.days(agent)).containsExactly("2021-01-04", "2021-01-13");
    }

    @Test
    void intervalsOfTheNightClocksGoBackAreBothKeptAndAThirdIsACopy() {
        var rows = ("2021-10-31 01:00,%s,1,200\n2021-10-31 01:30,%s,1,300\n".formatted(agent, agent)).repeat(2);
        var file = "Interval Start,Agent Name,Handle,Total Handle\n" + rows;
        desk.hand(file);
        assertThat(desk.figures(agent)).containsEntry("AHT", "1000/4");

        desk.hand(file + rows.lines().findFirst().orElseThrow() + "\n");
        assertThat(desk.figures(agent)).containsEntry("AHT", "1000/4");
    }

    @Test
    void aFilePastedBehindItselfOnAnyOtherNightCountsOnce() {
        var row = "2021-10-30 01:00,%s,1,200\n".formatted(agent);
        var result = desk.hand("Interval Start,Agent Name,Handle,Total Handle\n" + row + row);

        assertThat(desk.figures(agent)).containsEntry("AHT", "200/1");
        assertThat(result.accepted()).isEqualTo(1);
        assertThat(result.unchanged()).isEqualTo(1);
    }

    @Test
    void contactsWithoutIdsOfTheNightClocksGoBackAreAllKept() {
        desk.hand("Agent,Date,Time,Talk\n"
                + "%s,2021-10-31,01:15:00,100\n".formatted(agent).repeat(2));

        assertThat(desk.figures(agent)).containsEntry("AHT", "200/2");
    }

    @Test
    void connectQueuesCountForTheTeamTheFileWasHandedInFor() {
        var team = new TestCentre(spring).team("Voice");
        var file = """
                StartInterval,EndInterval,Queue,Channel,Contacts queued,Contacts abandoned,Contacts answered in 20 seconds,Service level 20 seconds,Occupancy
                2021-01-04T09:00:00Z,2021-01-04T09:30:00Z,Billing,VOICE,20,1,17,85.00%,80.00%
                2021-01-04T09:00:00Z,2021-01-04T09:30:00Z,Sales,VOICE,10,2,7,70.00%,70.00%
                2021-01-04T09:30:00Z,2021-01-04T10:00:00Z,Sales,VOICE,3,4,1,33.33%,70.00%
                """;
        var result = desk.handFor(team, "auto", file);

        assertThat(result.format()).isEqualTo("connect");
        assertThat(result.rejected())
                .singleElement()
                .satisfies(row -> assertThat(row.column()).isEqualTo("Contacts abandoned"));
        assertThat(remarks(result)).contains("kpi.vendor.remark.percentAlone", "kpi.vendor.remark.serviceWithin");
        assertThat(desk.sums("select site_day, kpi, total, n from kpi_team_day where team_id = ?", team.value()))
                .containsExactly("2021-01-04 ABANDONMENT 3/30", "2021-01-04 SERVICE_LEVEL 24/30");
        assertThat(desk.hand(file.getBytes(StandardCharsets.UTF_8)).accepted()).isZero();
    }

    @Test
    void connectAdherenceInPercentIsTimeWhereTheScheduleIsThere() {
        desk.hand(("StartInterval,Agent,Contacts handled,Adherence,Scheduled time\n"
                        + "2021-01-04T09:00:00Z,%s,0,93.50%%,26:40:00\n")
                .formatted(agent));

        assertThat(desk.figures(agent)).containsOnlyKeys("ADHERENCE").containsEntry("ADHERENCE", "89760/96000");
    }

    @ParameterizedTest
    @CsvSource({"0 1 2 3 4 5", "5 4 3 2 1 0", "3 0 5 1 4 2"})
    void five9CallsAreCountedInWhicheverOrderTheStatesStand(String order) {
        var states = List.of(
                "09:00:00,On Call,00:01:00",
                "09:01:00,On Hold,00:02:00",
                "09:03:00,On Call,00:03:00",
                "09:06:00,After Call Work,00:00:30",
                "09:06:30,On Call,00:04:00",
                "09:10:30,Not Ready,26:10:05");
        var file = new StringBuilder("AGENT,DATE,TIME,STATE,AGENT STATE TIME\n");
        for (var place : order.split(" ")) {
            file.append("%s,2021/01/04,%s\n".formatted(agent, states.get(Integer.parseInt(place))));
        }
        desk.hand(file.toString());

        assertThat(desk.figures(agent)).containsEntry("AHT", "630/2").containsEntry("ACW", "30/2");
    }

    @Test
    void aNameThatWasReadWronglyOnceIsMended() {
        var file = "AGENT NAME,DATE,TIME,STATE,AGENT STATE TIME\n%s,2021/01/04,09:00:00,On Call,00:01:00\n";
        desk.hand(file.formatted("JosÃ© MuÃ±oz " + agent));

        assertThat(desk.figures("José Muñoz " + agent)).containsEntry("AHT", "60/1");
        assertThat(desk.hand(file.formatted("José Muñoz " + agent)).unchanged()).isEqualTo(1);
    }

    @Test
    void cxoneWithoutTimeOnContactsSaysNothingOfOccupancy() {
        var result =
                desk.hand("Agent_No,Start_Date,Agent_State_Code,Duration\n%s,01/04/2021,0,600\n%s,01/04/2021,-3,60\n"
                        .formatted(agent, agent));

        assertThat(result.rejected()).isEmpty();
        assertThat(desk.figures(agent)).isEmpty();
        assertThat(remarks(result)).contains("kpi.vendor.remark.cxoneNoContacts");
    }

    @Test
    void aLaterExportReplacesTheDayAndUndoBringsTheFormerBack() {
        var header = "Interval Start,Media Type,Agent Name,Handle,Total Handle\n";
        desk.hand(header + "2021-01-04T09:00:00,voice,%s,1,200\n".formatted(agent));
        var later = desk.hand(header
                + "2021-01-04T09:00:00,voice,%s,2,500\n2021-01-04T09:30:00,voice,%s,1,100\n".formatted(agent, agent));
        assertThat(desk.figures(agent)).containsEntry("AHT", "600/3");

        desk.undo(later.importId());
        assertThat(desk.figures(agent)).containsEntry("AHT", "200/1");
    }

    @Test
    void aLeaderHandsInTheOwnTeamAndRowsOfAnotherAreLeftOutAlone() throws IOException {
        var centre = new TestCentre(spring);
        var voice = centre.team("Voice");
        var chat = centre.team("Chat");
        var leo = centre.leader("Leo Marsh", voice);
        var ana = centre.knownAs(centre.agent("Ana Bell", voice), "ana");
        var ben = centre.knownAs(centre.agent("Ben Okafor", chat), "ben");
        var file = Files.writeString(
                folder.resolve("qa.csv"),
                "agent_id,evaluated_at,score_pct\n%s,%s,90\n%s,%s,80\n"
                        .formatted(ana, centre.today(), ben, centre.today()));
        var order = new ImportOrder("kpi", "auto", Optional.empty(), Optional.of(voice), "qa.csv");

        var result = centre.as(leo, () -> spring.getBean(Imports.class).run(order, file, false));

        assertThat(result.accepted()).isEqualTo(1);
        assertThat(result.rejected()).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(3);
            assertThat(row.reason().key()).isEqualTo("kpi.imports.reason.otherTeam");
        });
        assertThat(desk.figures(ana)).containsEntry("QUALITY", "90/1");
        assertThat(desk.figures(ben)).isEmpty();
    }

    private static List<String> remarks(ImportResult result) {
        return result.remarks().stream().map(Reason::key).toList();
    }
}

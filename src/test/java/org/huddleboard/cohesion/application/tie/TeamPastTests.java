package org.huddleboard.cohesion.application.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.huddleboard.StatementCount;
import org.huddleboard.cohesion.TieKind;
import org.huddleboard.cohesion.application.tie.TieBook.Key;
import org.huddleboard.cohesion.application.tie.TieBook.Tie;
import org.huddleboard.cohesion.domain.link.PanelRow;
import org.huddleboard.cohesion.domain.tie.GoalMoment;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class TeamPastTests {
    private static final int WEEKS = 6;

    @Autowired
    ApplicationContext spring;

    @Autowired
    TeamPast past;

    @Autowired
    TieBook ties;

    @Autowired
    GoalBook goals;

    @Autowired
    TieRetention retention;

    @Autowired
    TiePersonalData personalData;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StatementCount statements;

    TestCentre centre;
    TeamId voice;
    MemberId leo;
    MemberId amira;
    MemberId dee;
    LocalDate today;
    LocalDate monday;

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        voice = centre.team("Voice");
        leo = centre.leader("Leo Marsh", voice);
        amira = centre.agent("Amira Hussain", voice);
        dee = centre.agent("Dee Walsh", voice);
        today = centre.today();
        monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private void gave(MemberId from, MemberId to, LocalDate day) {
        var key = new Key(TieKind.FEEDBACK, UUID.randomUUID(), from, to);
        ties.add(List.of(new Tie(key, day, day.atStartOfDay(ZoneOffset.UTC).toInstant(), true, UUID.randomUUID())));
    }

    private void weekly(MemberId from, MemberId to) {
        for (var week = 1; week <= WEEKS; week++) {
            gave(from, to, monday.minusWeeks(week).plusDays(1));
        }
    }

    private void worked(MemberId member, int weeksAgo, int days) {
        for (var day = 0; day < days; day++) {
            var on = monday.minusWeeks(weeksAgo).plusDays(day);
            jdbc.sql("insert into rota_shift (id, member_id, rota_day, start_at, end_at, activity, import_id, layer,"
                            + " is_top) values (?, ?, ?, ?, ?, 'SHIFT', ?, 0, true)")
                    .params(
                            UUID.randomUUID(),
                            member.value(),
                            on,
                            on.atTime(9, 0).atOffset(ZoneOffset.UTC),
                            on.atTime(17, 0).atOffset(ZoneOffset.UTC),
                            UUID.randomUUID())
                    .update();
        }
    }

    private List<PanelRow> rows(MemberId member) {
        var panel = past.panel(voice, today);
        var place = panel.members().indexOf(member);
        return panel.panel().rows().stream()
                .filter(row -> row.member() == place)
                .toList();
    }

    @Test
    void theWindowCountsTheLeaderAndLeavesStrangersAndOldDaysOut() {
        var stranger = centre.agent("Ola Berg", centre.team("Chat"));
        gave(leo, amira, today);
        gave(amira, dee, today.minusDays(27));
        gave(amira, dee, today.minusDays(28));
        gave(stranger, dee, today);

        var standing = past.standing(voice, today);
        assertThat(standing.members()).containsExactlyInAnyOrder(leo, amira, dee);
        assertThat(standing.window().exchanges())
                .hasSize(2)
                .allSatisfy(exchange ->
                        assertThat(exchange.from()).isNotEqualTo(exchange.to()).isBetween(0, 2));
    }

    @Test
    void theRunningWeekIsNotInThePanel() {
        weekly(amira, dee);
        gave(amira, dee, today);

        var panel = past.panel(voice, today);
        assertThat(panel.weeks()).isEqualTo(WEEKS);
        assertThat(panel.firstWeek()).isEqualTo(monday.minusWeeks(WEEKS));
        assertThat(panel.end()).isEqualTo(monday);
        assertThat(rows(amira)).extracting(PanelRow::week).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @Test
    void exchangeIsToldPerDayWorkedAndAWeekAwayIsMissing() {
        weekly(amira, dee);
        worked(amira, 6, 4);
        worked(amira, 5, 2);
        worked(amira, 3, 4);

        var rows = rows(amira);
        var other = rows(dee);
        assertThat(rows.get(0).connectedness()).isCloseTo(other.get(0).connectedness() * 5 / 4, within(1e-9));
        assertThat(rows.get(1).connectedness()).isCloseTo(other.get(1).connectedness() * 5 / 2, within(1e-9));
        assertThat(rows.get(2).connectedness())
                .as("between weeks the rota knows")
                .isNaN();
        assertThat(rows.get(4).connectedness())
                .as("after what the rota knows")
                .isCloseTo(other.get(4).connectedness(), within(1e-9));
    }

    @Test
    void weeksInAnotherTeamAreNotThisTeams() {
        var chat = centre.team("Chat");
        var ewa = centre.agent("Ewa Nowicka", chat);
        centre.moves(ewa, voice, monday.minusWeeks(2));
        weekly(amira, dee);
        weekly(ewa, dee);

        assertThat(rows(ewa)).extracting(PanelRow::week).containsExactly(4, 5);
        assertThat(rows(dee).get(0).connectedness()).isLessThan(rows(dee).get(5).connectedness());
    }

    @Test
    void whatAFileTellsOfTheTimeBeforeTheFirstDayCounts() {
        var kim = centre.member("Kim Lo");
        centre.belongs(kim, voice, today);
        weekly(kim, dee);

        assertThat(rows(kim))
                .hasSize(WEEKS)
                .allSatisfy(row -> assertThat(row.connectedness()).isPositive());
    }

    @Test
    void aNewcomerHasNoWeeksOfWhichNothingTells() {
        var nia = centre.member("Nia Rao");
        centre.belongs(nia, voice, today);
        weekly(amira, dee);
        gave(dee, nia, monday.minusWeeks(2).plusDays(1));

        assertThat(rows(nia)).extracting(PanelRow::week).containsExactly(WEEKS - 2, WEEKS - 1);
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheTeam() {
        weekly(amira, dee);
        var few = statements.during(() -> past.panel(voice, today))
                + statements.during(() -> past.standing(voice, today));
        var people = new ArrayList<MemberId>();
        for (var number = 0; number < 8; number++) {
            people.add(centre.agent("Agent " + number, voice));
            weekly(people.getLast(), amira);
        }

        assertThat(statements.during(() -> past.panel(voice, today))
                        + statements.during(() -> past.standing(voice, today)))
                .isEqualTo(few);
    }

    @Test
    void rowsGoAfterTwoYears() {
        gave(amira, dee, today.minusMonths(24).minusDays(2));
        gave(amira, dee, today.minusMonths(23));
        retention.forgetOld();

        assertThat(jdbc.sql("select count(*) from cohesion_tie where from_member = ?")
                        .param(amira.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aMemberGetsWhatIsCountedOfThemAndALeaverIsForgotten() {
        gave(amira, dee, today);
        gave(leo, dee, today);
        var moment = new GoalMoment(UUID.randomUUID(), GoalMoment.Kind.CHECKED_IN, today, 40);
        goals.add(List.of(new GoalBook.Told(
                amira, moment, today.atStartOfDay(ZoneOffset.UTC).toInstant(), null)));

        var mine = personalData.export(amira);
        assertThat(mine.get("cohesion ties"))
                .singleElement()
                .satisfies(tie -> assertThat(tie).containsEntry("side", "given").doesNotContainValue(dee.toString()));
        assertThat(mine.get("cohesion goals")).hasSize(1);

        personalData.erase(amira);
        assertThat(personalData.export(amira).values())
                .allSatisfy(rows -> assertThat(rows).isEmpty());
        assertThat(personalData.export(dee).get("cohesion ties")).hasSize(1);
    }
}

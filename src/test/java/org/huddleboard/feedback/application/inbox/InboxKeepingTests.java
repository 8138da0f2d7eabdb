package org.huddleboard.feedback.application.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.huddleboard.StatementCount;
import org.huddleboard.feedback.ItemSource;
import org.huddleboard.feedback.Practice;
import org.huddleboard.feedback.application.CardWriter;
import org.huddleboard.feedback.application.FeedbackService;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.people.Role;
import org.huddleboard.people.TestCentre;
import org.huddleboard.privacy.Audience;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
class InboxKeepingTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    InboxService inbox;

    @Autowired
    SortingService sorting;

    @Autowired
    TeamShareService shares;

    @Autowired
    FeedbackService feedback;

    @Autowired
    InboxPersonalData personalData;

    @Autowired
    InboxRetention retention;

    @Autowired
    StatementCount statements;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    TestCentre centre;
    TeamId voice;
    MemberId amira;
    MemberId leo;

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        voice = centre.team("Voice");
        amira = centre.agent("Amira Hussain", voice);
        leo = centre.leader("Leo Marsh", voice);
    }

    private UUID criticalTo(MemberId receiver) {
        return centre.as(leo, () -> feedback.give(CardWriter.critical(receiver, Audience.RECEIVER)))
                .value();
    }

    private void result(MemberId member, String kpi, LocalDate day, double total, int n) {
        jdbc.sql("insert into kpi_member_day (member_id, site_day, kpi, total, n) values (?, ?, ?, ?, ?)")
                .params(member.value(), day, kpi, total, n)
                .update();
    }

    @Test
    void lowResultsOfTheLastFourWeeksWaitAndTheRestIsOnlyTold() {
        var today = centre.today();
        result(amira, "QUALITY", today.minusDays(1), 78, 1);
        result(amira, "QUALITY", today.minusDays(2), 92, 1);
        result(amira, "QUALITY", today.minusDays(40), 60, 1);
        result(amira, "CSAT", today.minusDays(3), 1, 4);
        result(amira, "CSAT", today.minusDays(4), 3, 4);
        result(amira, "AHT", today.minusDays(1), 900, 2);

        var page = centre.as(amira, inbox::page);

        assertThat(page.waiting())
                .extracting(InboxItem::source)
                .containsExactly(ItemSource.CUSTOMER, ItemSource.QUALITY);
        assertThat(page.fine())
                .extracting(item -> item.at().toLocalDate())
                .containsExactly(today.minusDays(2), today.minusDays(4));
        assertThat(page.waiting().getLast().content())
                .isEqualTo(new InboxItem.Result(KpiCode.QUALITY, today.minusDays(1), 78, 1));
    }

    @Test
    void aResultIsSortedLikeACardAndOnlyByWhoseItIs() {
        result(amira, "QUALITY", centre.today().minusDays(1), 78, 1);
        var record = centre.as(amira, inbox::page).waiting().getFirst().record();

        centre.as(amira, () -> sorting.sort(record, Practice.OUR_PROCESS));

        assertThat(centre.as(amira, inbox::page).sorted()).hasSize(1);
        var ivo = centre.agent("Ivo Petrov", voice);
        result(ivo, "QUALITY", centre.today().minusDays(1), 78, 1);
        assertThat(centre.as(ivo, inbox::page).waiting())
                .extracting(InboxItem::record)
                .hasSize(1)
                .doesNotContain(record);
    }

    @Test
    void whoHasNoFiguresOfTheirOwnSeesNoResults() {
        result(leo, "QUALITY", centre.today().minusDays(1), 78, 1);

        assertThat(centre.as(leo, inbox::page).waiting()).isEmpty();
    }

    @Test
    void pageSendsAsManyStatementsForFortyThingsAsForThree() {
        IntStream.range(0, 3).forEach(_ -> criticalTo(amira));
        sortAll(1);
        centre.as(amira, inbox::page);
        var few = centre.as(amira, () -> statements.during(inbox::page));
        IntStream.range(0, 30).forEach(_ -> criticalTo(amira));
        IntStream.range(1, 8)
                .forEach(day -> result(amira, "QUALITY", centre.today().minusDays(day), 70, 1));
        sortAll(15);

        var many = centre.as(amira, () -> statements.during(inbox::page));

        assertThat(centre.as(amira, inbox::page).sorted()).hasSizeGreaterThan(10);
        assertThat(many).isEqualTo(few);
        assertThat(many).isLessThanOrEqualTo(9);
    }

    private void sortAll(int atMost) {
        centre.as(
                amira,
                () -> inbox.page().waiting().stream()
                        .limit(atMost)
                        .forEach(item -> sorting.sort(item.record(), Practice.MINE)));
    }

    @Test
    void leaderReadsTheShareOfFivePeopleAndOfWholeWeeksOnly() {
        var people = IntStream.range(0, 5)
                .mapToObj(i -> centre.agent("Agent " + (char) ('A' + i), voice))
                .toList();
        var lastMonth = centre.today().withDayOfMonth(1).minusMonths(1).plusDays(9);
        people.subList(0, 4).forEach(person -> sortedOn(person, Practice.OUR_PROCESS, lastMonth));
        people.subList(0, 4).forEach(person -> sortedOn(person, Practice.MINE, lastMonth));
        assertThat(centre.as(leo, shares::shares)).isEmpty();

        sortedOn(people.get(4), Practice.NOT_NOW, lastMonth);
        sortedOn(people.get(4), Practice.OUR_PROCESS, centre.today());

        assertThat(centre.as(leo, shares::shares)).singleElement().satisfies(share -> {
            assertThat(share.percent()).isEqualTo(44);
            assertThat(share.items()).isEqualTo(9);
            assertThat(share.thisMonth()).isFalse();
            assertThat(share.bound()).isEqualTo(TeamShare.Bound.EXACT);
        });
        var stranger = centre.leader("Dee Ward", centre.team("Chat"));
        assertThat(centre.as(stranger, shares::shares)).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> centre.as(amira, shares::shares));
        var cora = centre.member("Cora Lind");
        centre.holds(cora, Role.COACH, centre.leeds());
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> centre.as(cora, shares::shares));
    }

    private void sortedOn(MemberId member, Practice practice, LocalDate day) {
        var card = criticalTo(member);
        centre.as(member, () -> sorting.sort(card, practice));
        jdbc.sql("update feedback_triage set answered_at = ? where record_id = ?")
                .params(day.atTime(12, 0).atOffset(ZoneOffset.UTC), card)
                .update();
    }

    @Test
    void aMemberTakesTheirAnswersAlongAndOfALeaverAllOfThemGo() {
        var card = criticalTo(amira);
        centre.as(amira, () -> {
            sorting.sort(card, Practice.OUR_PROCESS);
            sorting.tell(card, "We wait for the meter team.");
            sorting.note(new WriteNote(UUID.randomUUID(), "I talk too fast."));
        });

        var taken = personalData.export(amira);
        assertThat(taken.get("feedback_triage"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("told the team", "We wait for the meter team."));
        assertThat(taken.get("feedback_triage_step")).hasSize(2);
        assertThat(taken.get("feedback_own_note")).hasSize(1);

        personalData.erase(amira);
        assertThat(personalData.export(amira).values())
                .allSatisfy(rows -> assertThat(rows).isEmpty());
    }

    @Test
    void answersAndNotesGoAfterTwentyFourMonths() {
        var old = criticalTo(amira);
        var young = criticalTo(amira);
        List.of(old, young).forEach(card -> centre.as(amira, () -> sorting.sort(card, Practice.MINE)));
        var note = centre.as(amira, () -> sorting.note(new WriteNote(UUID.randomUUID(), "I talk too fast.")));
        age("feedback_triage set answered_at = ? where record_id = ?", old, 732);
        age("feedback_triage set answered_at = ? where record_id = ?", young, 700);
        age("feedback_own_note set written_at = ? where id = ?", note, 732);

        retention.forgetOld();

        var kept = personalData.export(amira);
        assertThat(kept.get("feedback_triage"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("about", young.toString()));
        assertThat(kept.get("feedback_own_note")).isEmpty();
    }

    private void age(String what, UUID id, int days) {
        jdbc.sql("update " + what)
                .params(clock.instant().minus(days, ChronoUnit.DAYS).atOffset(ZoneOffset.UTC), id)
                .update();
    }
}

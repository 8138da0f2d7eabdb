package org.huddleboard.goals.application.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.util.List;
import java.util.OptionalInt;
import org.huddleboard.goals.AuditClosed;
import org.huddleboard.goals.AuditFinding;
import org.huddleboard.goals.AuditHistory;
import org.huddleboard.goals.AuditId;
import org.huddleboard.goals.AuditSubject;
import org.huddleboard.goals.Behaviour;
import org.huddleboard.goals.RoleProfile;
import org.huddleboard.goals.application.profile.ProfileLine;
import org.huddleboard.goals.application.profile.ProfileReading;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.application.own.OwnFloor;
import org.huddleboard.people.Role;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SpringBootTest
@RecordApplicationEvents
class AuditServiceTests {
    private static final AuditSubject SOLVED = new AuditSubject.Figure(KpiCode.FIRST_CONTACT_RESOLUTION);
    private static final AuditSubject CALM = new AuditSubject.Conduct(Behaviour.CALM);

    @Autowired
    ApplicationContext spring;

    @Autowired
    AuditService service;

    @Autowired
    AuditReading reading;

    @Autowired
    ProfileReading profiles;

    @Autowired
    AuditHistory history;

    @Autowired
    SelfAuditPersonalData data;

    @Autowired
    ApplicationEvents events;

    @Autowired
    Clock clock;

    OwnFloor floor;
    TestCentre centre;
    MemberId amira;

    @BeforeEach
    void open() {
        floor = new OwnFloor(spring, 1).figures(KpiCode.FIRST_CONTACT_RESOLUTION);
        centre = floor.centre;
        amira = floor.amira();
    }

    private OpenAudit audit() {
        return centre.as(amira, () -> reading.open());
    }

    private void answer(MemberId by, AuditId audit, AuditSubject subject, int rating, String example) {
        centre.as(by, () -> service.answer(new AnswerAudit(audit, subject, rating, example)));
    }

    /** Everything a three, but these. */
    private AuditId closed(int solved, int calm, String example) {
        var audit = audit();
        audit.lines().forEach(line -> answer(amira, audit.id(), line.subject(), 3, ""));
        answer(amira, audit.id(), SOLVED, solved, example);
        answer(amira, audit.id(), CALM, calm, example);
        centre.as(amira, () -> service.close(audit.id()));
        return audit.id();
    }

    @Test
    void asksEachFigureOneHasAndEachBehaviour() {
        var blank = audit();

        assertThat(blank.begun()).isEmpty();
        assertThat(blank.lines())
                .extracting(AuditLine::subject)
                .startsWith(SOLVED)
                .contains(CALM);
        assertThat(blank.lines()).hasSize(1 + Behaviour.values().length);
        assertThat(centre.as(amira, () -> reading.figure(KpiCode.FIRST_CONTACT_RESOLUTION)))
                .hasValueSatisfying(figure -> {
                    assertThat(figure.value()).endsWith("%");
                    assertThat(figure.range()).startsWith("likely range");
                    assertThat(figure.drawn().weeks()).isNotEmpty();
                });
    }

    @Test
    void isKeptAnswerByAnswerAndSentTwiceIsOne() {
        var audit = audit();
        answer(amira, audit.id(), CALM, 4, "Mr Ellis on Tuesday.");
        answer(amira, audit.id(), CALM, 4, "Mr Ellis on Tuesday.");

        var open = audit();

        assertThat(open.id()).isEqualTo(audit.id());
        assertThat(open.rated()).isEqualTo(1);
        assertThat(open.begun()).isPresent();
    }

    @Test
    void endsInStrengthsAndWhatToDevelopWithTheFigureOfThatDay() {
        var id = closed(4, 2, "Mr Ellis on Tuesday.");

        var result = centre.as(amira, () -> reading.latest()).orElseThrow();

        assertThat(result.id()).isEqualTo(id);
        assertThat(result.of(AuditFinding.STRENGTH)).singleElement().satisfies(line -> {
            assertThat(line.subject()).isEqualTo(SOLVED);
            assertThat(line.figure()).contains("%").contains("likely range");
        });
        assertThat(result.of(AuditFinding.DEVELOP))
                .extracting(AuditLine::subject)
                .containsExactly(CALM);
        assertThat(audit().begun()).isEmpty();
        assertThat(audit().lines())
                .filteredOn(line -> line.subject().equals(CALM))
                .extracting(AuditLine::before)
                .containsExactly(OptionalInt.of(2));
        assertThat(events.stream(AuditClosed.class).map(AuditClosed::audit)).contains(id);
    }

    @Test
    void theNextOneStandsBesideTheOneBefore() {
        closed(4, 2, "Mr Ellis on Tuesday.");
        closed(4, 4, "Mrs Kaur on Monday.");

        var calm = centre.as(amira, () -> reading.latest()).orElseThrow().lines().stream()
                .filter(line -> line.subject().equals(CALM))
                .findFirst()
                .orElseThrow();

        assertThat(calm.finding()).isEqualTo(AuditFinding.STRENGTH);
        assertThat(calm.before()).isEqualTo(OptionalInt.of(2));
    }

    @Test
    void endsOnlyOnceEverythingIsAnsweredAndStandsThen() {
        var audit = audit();
        answer(amira, audit.id(), CALM, 4, "");

        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> centre.as(amira, () -> service.close(audit.id())))
                .withMessage("goals.rule.auditOpen");

        var done = closed(3, 3, "");

        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> answer(amira, done, CALM, 5, ""))
                .withMessage("goals.rule.auditClosed");
    }

    @Test
    void nobodyElseReadsOrAnswersIt() {
        var id = closed(4, 2, "Mr Ellis on Tuesday.");
        var leo = floor.leo;

        assertThat(centre.as(leo, () -> reading.latest())).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> answer(leo, id, CALM, 5, ""));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> centre.as(leo, () -> service.close(id)));
        var cora = centre.member("Cora Lind", floor.voice, Role.COACH);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> centre.as(cora, () -> reading.latest()));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> answer(cora, id, CALM, 5, ""));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> centre.as(cora, () -> profiles.beside(RoleProfile.TRAINER)));
    }

    @Test
    void customersDetailsAreRefusedAtTheExample() {
        var audit = audit();

        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> answer(amira, audit.id(), CALM, 4, "Mail ann@example.com back"))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("example"));
        assertThat(audit().rated()).isZero();
    }

    @Test
    void aRoleShowsTheLargestGapsFirst() {
        assertThat(centre.as(amira, () -> profiles.beside(RoleProfile.LEADER)).rated())
                .isEmpty();
        closed(3, 1, "Mr Ellis on Tuesday.");

        var leader = centre.as(amira, () -> profiles.beside(RoleProfile.LEADER));

        assertThat(leader.rated()).isPresent();
        assertThat(leader.lines().getFirst()).isEqualTo(new ProfileLine(Behaviour.CALM, 5, OptionalInt.of(1)));
        assertThat(leader.lines()).extracting(ProfileLine::gap).isSortedAccordingTo((one, two) -> two - one);
        assertThat(leader.gaps() + leader.met()).isEqualTo(Behaviour.values().length);
    }

    @Test
    void historyTellsWhenAndOfALeaverItIsGone() {
        var before = clock.instant().minusSeconds(1);
        var id = closed(4, 2, "Mr Ellis on Tuesday.");

        assertThat(history.since(before).stream().map(AuditHistory.Entry::audit))
                .contains(id);
        assertThat(data.export(amira).values().stream().flatMap(List::stream))
                .anySatisfy(row -> assertThat(row).containsEntry("example", "Mr Ellis on Tuesday."));

        data.erase(amira);

        assertThat(history.since(before).stream().map(AuditHistory.Entry::audit))
                .doesNotContain(id);
        assertThat(data.export(amira).values())
                .allSatisfy(rows -> assertThat(rows).isEmpty());
    }
}

package org.huddleboard.kpi.application.between;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.huddleboard.kpi.FairTargetId;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.people.Role;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.TeamId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
class FairTargetServiceTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    FairTargetService targets;

    @Autowired
    FairTargets holding;

    @Autowired
    MattersService matters;

    @Autowired
    BetweenPersonalData data;

    @Autowired
    JdbcClient jdbc;

    TestCentre centre;
    TeamId voice;
    MemberId amira;
    MemberId leo;

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        voice = centre.team("Voice");
        amira = centre.agent("Amira Khan", voice);
        leo = centre.leader("Leo Marsh", voice);
    }

    private NameFairTarget command(UUID key, double figure, String note) {
        return new NameFairTarget(
                key,
                amira,
                KpiCode.AVERAGE_HANDLE_TIME,
                figure,
                centre.today(),
                centre.today().plusMonths(3),
                note);
    }

    private FairTargetId named(MemberId by, double figure) {
        return centre.as(by, () -> targets.name(command(UUID.randomUUID(), figure, "")));
    }

    private double standing() {
        return holding.holdingOn(amira, centre.today()).getOrDefault(KpiCode.AVERAGE_HANDLE_TIME, 0.0);
    }

    @Test
    void eitherSideNamesAndTheOtherAgrees() {
        var first = named(amira, 390);
        assertThat(standing()).isZero();
        centre.as(leo, () -> targets.agree(first));
        assertThat(standing()).isEqualTo(390);

        var second = named(leo, 380);
        assertThat(standing()).isEqualTo(390);
        centre.as(amira, () -> targets.agree(second));

        assertThat(standing()).isEqualTo(380);
        assertThat(centre.as(amira, () -> targets.of(amira))).hasSize(1);
    }

    @Test
    void aSecondSuggestionTakesThePlaceOfTheFirst() {
        var first = named(amira, 390);
        var second = named(leo, 380);

        assertThatExceptionOfType(BrokenRule.class).isThrownBy(() -> centre.as(leo, () -> targets.agree(first)));
        centre.as(amira, () -> targets.agree(second));
        assertThat(standing()).isEqualTo(380);
    }

    @Test
    void theMemberEndsItAndTheLeaderDoesNot() {
        var id = named(leo, 390);
        centre.as(amira, () -> targets.agree(id));

        assertThatExceptionOfType(BrokenRule.class).isThrownBy(() -> centre.as(leo, () -> targets.end(id)));
        centre.as(amira, () -> targets.end(id));
        assertThat(standing()).isZero();
    }

    @Test
    void toAllButTheTwoItIsNotThere() {
        var id = named(amira, 390);
        var ben = centre.agent("Ben Okafor", voice);
        var dee = centre.leader("Dee Hall", centre.team("Chat"));
        var cora = centre.member("Cora Bell", voice, Role.COACH);

        for (var other : List.of(ben, dee)) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> centre.as(other, () -> targets.of(amira)));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> centre.as(other, () -> targets.agree(id)));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> centre.as(other, () -> targets.turnDown(id)));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> centre.as(other, () -> targets.end(id)));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> named(other, 300));
        }
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> centre.as(cora, () -> targets.of(amira)));
    }

    @Test
    void aPostSentTwiceIsOneAndANoteKeepsNoCustomersDetails() {
        var key = UUID.randomUUID();
        var first = centre.as(amira, () -> targets.name(command(key, 390, "Until the new headset is here.")));
        var again = centre.as(amira, () -> targets.name(command(key, 390, "Until the new headset is here.")));

        assertThat(again).isEqualTo(first);
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() ->
                        centre.as(leo, () -> targets.name(command(UUID.randomUUID(), 380, "call 4111 1111 1111 1111"))))
                .satisfies(rule -> assertThat(rule.field()).isEqualTo("note"));
    }

    @Test
    void bothAreRemindedAtTheReviewAndTheCardSaysNothing() {
        var id = named(amira, 390);
        assertThat(centre.as(leo, matters::waiting)).singleElement().isInstanceOf(Matter.Named.class);
        assertThat(centre.as(amira, matters::waiting)).isEmpty();
        centre.as(leo, () -> targets.agree(id));
        assertThat(centre.as(leo, matters::waiting)).isEmpty();

        jdbc.sql("update kpi_fair_target set from_day = :from, review_day = :today where id = :id")
                .param("from", centre.today().minusMonths(3))
                .param("today", centre.today())
                .param("id", id.value())
                .update();

        for (var side : List.of(amira, leo)) {
            assertThat(centre.as(side, matters::waiting))
                    .singleElement()
                    .isInstanceOf(Matter.Due.class)
                    .asString()
                    .doesNotContain("390", "AVERAGE_HANDLE_TIME");
        }
    }

    @Test
    void itGoesWithItsMember() {
        var id = named(amira, 390);
        centre.as(leo, () -> targets.agree(id));
        assertThat(data.export(amira).get("privateTargets")).hasSize(1);
        assertThat(data.export(leo).get("privateTargets")).isEmpty();

        data.erase(amira);

        assertThat(standing()).isZero();
        assertThat(data.export(amira).get("privateTargets")).isEmpty();
    }

    /** The trail holds who, whose and which record; no figure and no word. */
    @Test
    void everyStepLeavesALineOfIds() {
        var id = named(amira, 390);
        centre.as(leo, () -> targets.agree(id));
        centre.as(amira, () -> targets.end(id));

        assertThat(jdbc.sql("select deed from audit_line where record_id = :id order by noted_at")
                        .param("id", id.value())
                        .query(String.class)
                        .list())
                .containsExactly("TARGET_NAMED", "TARGET_AGREED", "TARGET_OVER");
    }
}

package org.huddleboard.improvement.application.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.improvement.IdeaHistory;
import org.huddleboard.improvement.IdeaId;
import org.huddleboard.improvement.IdeaMoved;
import org.huddleboard.improvement.IdeaState;
import org.huddleboard.improvement.ImproveTeam;
import org.huddleboard.improvement.ImprovementTopics;
import org.huddleboard.improvement.JourneyStep;
import org.huddleboard.improvement.application.measure.CreditService;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.people.Person;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.Variation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SpringBootTest
@RecordApplicationEvents
class IdeaServiceTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    IdeaService ideas;

    @Autowired
    CreditService credits;

    @Autowired
    IdeaReading reading;

    @Autowired
    IdeaHistory history;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    ImproveTeam team;

    @BeforeEach
    void open() {
        team = new ImproveTeam(spring);
    }

    private BringIdea wanted() {
        return new BringIdea(
                UUID.randomUUID(),
                team.voice,
                "Send the photo link",
                "Customers ring again because the reading is wrong",
                Optional.of(JourneyStep.GETTING_IT_SOLVED),
                Optional.empty());
    }

    private IdeaId brought() {
        return team.centre.as(team.dee(), () -> ideas.bring(wanted()));
    }

    private void begin(IdeaId id, Optional<KpiCode> kpi) {
        var trial = new BeginTrial("Send it on each call", kpi, team.daysAgo(27), team.centre.today());
        team.centre.as(team.leo, () -> ideas.begin(id, trial));
    }

    /** As if its last day had been yesterday. */
    private void trialEnds(IdeaId id) {
        jdbc.sql("update idea set trial_from = ?, trial_to = ? where id = ?")
                .params(team.daysAgo(28), team.daysAgo(1), id.value())
                .update();
    }

    private IdeaDetails details(IdeaId id) {
        return team.centre.as(team.dee(), () -> reading.details(id));
    }

    @Test
    void ideaIsTriedMeasuredWithBeforeAndAfterAndAdopted() {
        team.solved(team.daysAgo(70), team.daysAgo(29), 26, 6).solved(team.daysAgo(28), team.daysAgo(1), 31, 6);
        var id = brought();
        begin(id, Optional.of(KpiCode.FIRST_CONTACT_RESOLUTION));
        trialEnds(id);
        assertThat(team.centre.as(team.leo, () -> reading.toBeMeasured(5)))
                .extracting(IdeaCard::id)
                .containsExactly(id);

        team.centre.as(team.leo, () -> ideas.measure(id, "Fewer ring back"));
        team.solved(team.daysAgo(5), team.daysAgo(5), 0, 6);
        team.centre.as(team.leo, () -> ideas.adopt(id, "From now on"));

        assertThat(details(id).card().state()).isEqualTo(IdeaState.ADOPTED);
        assertThat(details(id).card().measures()).singleElement().satisfies(measure -> {
            assertThat(measure.change().before().value()).isEqualTo(65);
            assertThat(measure.change().after().value()).isEqualTo(77.5);
            assertThat(measure.change().low()).isPositive();
            assertThat(measure.variation()).isEqualTo(Variation.IMPROVING);
        });
        assertThat(details(id).steps())
                .extracting(IdeaDetails.Step::state)
                .containsExactly(IdeaState.IDEA, IdeaState.TRIAL, IdeaState.MEASURED, IdeaState.ADOPTED);
        assertThat(events.stream(IdeaMoved.class)).hasSize(4).allSatisfy(event -> {
            assertThat(event.author()).isEqualTo(team.dee());
            assertThat(event.topics()).containsExactly(ImprovementTopics.of(team.voice));
        });
    }

    @Test
    void handleTimeIsNeverMeasuredAlone() {
        team.solved(team.daysAgo(70), team.daysAgo(1), 28, 6);
        var id = brought();
        begin(id, Optional.of(KpiCode.AVERAGE_HANDLE_TIME));
        trialEnds(id);
        team.centre.as(team.leo, () -> ideas.measure(id, ""));

        assertThat(details(id).card().measures())
                .extracting(measure -> measure.kpi())
                .containsExactly(KpiCode.AVERAGE_HANDLE_TIME, KpiCode.FIRST_CONTACT_RESOLUTION);
        assertThat(details(id).card().measures().getFirst().variation()).isEqualTo(Variation.USUAL);
    }

    @Test
    void figureOfFewerThanFivePeopleIsNothingToCompareWith() {
        team.solved(team.daysAgo(70), team.daysAgo(1), 28, 4);
        var id = brought();

        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> begin(id, Optional.of(KpiCode.FIRST_CONTACT_RESOLUTION)))
                .satisfies(rule -> assertThat(rule.field()).isEqualTo("kpi"));
        assertThat(team.centre.as(team.leo, () -> reading.details(id)).figures())
                .isEmpty();
    }

    @Test
    void withoutAFigureTheSentenceIsTheResult() {
        var id = brought();
        begin(id, Optional.empty());
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> team.centre.as(team.leo, () -> ideas.measure(id, "Good")))
                .satisfies(rule -> assertThat(rule.key()).isEqualTo("improvement.rule.trialRuns"));
        trialEnds(id);
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> team.centre.as(team.leo, () -> ideas.measure(id, " ")))
                .satisfies(rule -> assertThat(rule.field()).isEqualTo("seen"));

        team.centre.as(team.leo, () -> ideas.measure(id, "Two customers thanked us"));

        assertThat(details(id).card().measures()).isEmpty();
        assertThat(details(id).steps().getLast().words()).hasValue("Two customers thanked us");
    }

    @Test
    void whoDropsItSaysWhy() {
        var id = brought();

        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> team.centre.as(team.leo, () -> ideas.drop(id, " ")))
                .satisfies(rule -> assertThat(rule.field()).isEqualTo("words"));
        team.centre.as(team.leo, () -> ideas.drop(id, "Nobody could do both"));

        assertThat(details(id).card().state()).isEqualTo(IdeaState.DROPPED);
        assertThat(details(id).steps().getLast().words()).hasValue("Nobody could do both");
    }

    @Test
    void onlyWhoeverLeadsTheTeamDecidesAndAnotherTeamSeesNothing() {
        var id = brought();
        var ruth = team.centre.leader("Ruth Calder", team.centre.team("Chat"));

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> team.centre.as(team.dee(), () -> ideas.drop(id, "Mine")));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> team.centre.as(ruth, () -> ideas.drop(id, "Not mine")));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> team.centre.as(ruth, () -> reading.details(id)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> team.centre.as(ruth, () -> credits.name(id, team.dee())));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> team.centre.as(team.dee(), () -> credits.name(id, team.dee())));
    }

    @Test
    void peopleOfTheTeamAreNamedForTheirPartAndTheHistoryKnowsThem() {
        var before = Instant.now().minusSeconds(1);
        var id = brought();
        var kofi = team.agents.get(1);
        team.centre.as(team.leo, () -> credits.name(id, kofi));
        team.centre.as(team.leo, () -> credits.name(id, kofi));
        team.centre.as(team.leo, () -> credits.name(id, team.dee()));
        team.centre.as(team.leo, () -> credits.takeBack(id, team.dee()));

        assertThat(details(id).card().credits()).extracting(Person::id).containsExactly(kofi);
        assertThat(history.since(before))
                .filteredOn(entry -> entry.idea().equals(id))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.author()).contains(team.dee());
                    assertThat(entry.credited()).containsExactly(kofi);
                    assertThat(entry.steps()).hasSize(1);
                });
        var ben = team.centre.agent("Ben Okafor", team.centre.team("Chat"));
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> team.centre.as(team.leo, () -> credits.name(id, ben)))
                .satisfies(rule -> assertThat(rule.field()).isEqualTo("member"));
    }

    @Test
    void aPostSentTwiceIsOneIdea() {
        var command = wanted();
        var first = team.centre.as(team.dee(), () -> ideas.bring(command));

        assertThat(team.centre.as(team.dee(), () -> ideas.bring(command))).isEqualTo(first);
    }
}

package org.huddleboard.improvement.application.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.huddleboard.feedback.ProcessItems.Item;
import org.huddleboard.feedback.TriageId;
import org.huddleboard.improvement.ImproveTeam;
import org.huddleboard.improvement.IssueState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** What members sort as "our process" comes to be in the way. */
@SpringBootTest
class IssueRecorderTests {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @Autowired
    ApplicationContext spring;

    @Autowired
    IssueRecorder recorder;

    @Autowired
    IssueService issues;

    @Autowired
    IssueReading reading;

    @Autowired
    TransactionTemplate transaction;

    ImproveTeam team;

    @BeforeEach
    void begin() {
        team = new ImproveTeam(spring);
    }

    private Item item(TriageId triage, String words) {
        return new Item(triage, team.voice, words, 3, 1, NOW);
    }

    private void sorted(TriageId triage, String words) {
        transaction.executeWithoutResult(_ -> recorder.said(item(triage, words), team.dee()));
    }

    private List<IssueCard> open() {
        return team.centre.as(team.leo, () -> reading.page(team.voice)).open();
    }

    @Test
    void sortedTwiceItIsOneAndInTheWordsThatStand() {
        var triage = TriageId.create();
        sorted(triage, "Two sign-ins");
        sorted(triage, "Two sign-ins for one refund");

        assertThat(open()).singleElement().satisfies(card -> {
            assertThat(card.words()).isEqualTo("Two sign-ins for one refund");
            assertThat(card.count().orElseThrow()).isEqualTo(new IssueCard.Count(1, 1, 3));
        });
    }

    @Test
    void sortedAsSomethingElseItIsTakenBack() {
        var triage = TriageId.create();
        sorted(triage, "Two sign-ins");

        transaction.executeWithoutResult(_ -> recorder.takenBack(triage));
        transaction.executeWithoutResult(_ -> recorder.takenBack(new TriageId(UUID.randomUUID())));

        assertThat(open()).isEmpty();
    }

    @Test
    void whatWasAnsweredStaysThoughItIsTakenBack() {
        var triage = TriageId.create();
        sorted(triage, "Two sign-ins");
        var id = open().getFirst().id();
        team.centre.as(team.leo, () -> issues.answer(id, IssueState.TRIED, "We ask for one"));
        sorted(triage, "Said in other words");

        transaction.executeWithoutResult(_ -> recorder.takenBack(triage));

        assertThat(open()).singleElement().satisfies(card -> {
            assertThat(card.words()).isEqualTo("Two sign-ins");
            assertThat(card.answers()).hasSize(1);
        });
    }
}

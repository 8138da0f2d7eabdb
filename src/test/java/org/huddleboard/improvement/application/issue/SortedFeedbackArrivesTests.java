package org.huddleboard.improvement.application.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.huddleboard.feedback.ItemTriaged;
import org.huddleboard.feedback.Practice;
import org.huddleboard.feedback.ProcessItems;
import org.huddleboard.feedback.application.inbox.SortingService;
import org.huddleboard.feedback.application.inbox.WriteNote;
import org.huddleboard.improvement.ImproveTeam;
import org.huddleboard.shared.jobs.UnheardEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.core.EventSerializer;
import org.springframework.transaction.support.TransactionTemplate;

/** From a member's inbox to the team's list, by the events themselves. */
@SpringBootTest
class SortedFeedbackArrivesTests {
    private static final String SENTENCE = "Two sign-ins for one refund";
    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    ApplicationContext spring;

    @Autowired
    SortingService sorting;

    @Autowired
    ProcessItems items;

    @Autowired
    IssueReading reading;

    @Autowired
    IssueRecorder recorder;

    @Autowired
    UnheardEvents unheard;

    @Autowired
    EventSerializer serializer;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    ImproveTeam team;

    @BeforeEach
    void begin() {
        team = new ImproveTeam(spring);
    }

    private ProcessItems.Item deeSaysSo() {
        team.centre.as(team.dee(), () -> {
            var note = sorting.note(new WriteNote(UUID.randomUUID(), "I had to sign in twice"));
            sorting.sort(note, Practice.OUR_PROCESS);
            sorting.tell(note, SENTENCE);
        });
        return items.since(Instant.EPOCH).stream()
                .filter(item -> item.team().equals(team.voice))
                .findFirst()
                .orElseThrow();
    }

    private List<String> inTheWay() {
        return team.centre.as(team.leo, () -> reading.page(team.voice)).open().stream()
                .map(IssueCard::words)
                .toList();
    }

    @Test
    void whatAMemberSaysOfTheProcessIsInTheWayOfTheTeam() {
        deeSaysSo();

        await().atMost(SOON).untilAsserted(() -> assertThat(inTheWay()).containsExactly(SENTENCE));
    }

    @Test
    void whatWasNotHeardToItsEndIsToldAgain() {
        var item = deeSaysSo();
        await().atMost(SOON).until(() -> !inTheWay().isEmpty());
        transaction.executeWithoutResult(_ -> recorder.takenBack(item.triage()));
        assertThat(inTheWay()).isEmpty();
        leftBehindByAStop(new ItemTriaged(item.triage(), team.dee(), team.voice, Practice.OUR_PROCESS, item.at()));

        unheard.tellAgain();

        await().atMost(SOON).untilAsserted(() -> assertThat(inTheWay()).containsExactly(SENTENCE));
    }

    /** The row of a listener that was hearing it when the board was killed. */
    private void leftBehindByAStop(ItemTriaged event) {
        jdbc.sql("insert into event_publication (id, listener_id, event_type, serialized_event, publication_date,"
                        + " status, completion_attempts) values (?, ?, ?, ?, ?, 'PROCESSING', 1)")
                .params(
                        UUID.randomUUID(),
                        IssueRecorder.class.getName() + ".on(" + ItemTriaged.class.getName() + ")",
                        ItemTriaged.class.getName(),
                        serializer.serialize(event).toString(),
                        OffsetDateTime.now().minusHours(1))
                .update();
    }
}

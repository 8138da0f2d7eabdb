package org.huddleboard.feedback.application.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.huddleboard.feedback.ItemTriaged;
import org.huddleboard.feedback.Practice;
import org.huddleboard.feedback.ProcessItems;
import org.huddleboard.feedback.TriageHistory;
import org.huddleboard.feedback.application.CardWriter;
import org.huddleboard.feedback.application.FeedbackService;
import org.huddleboard.people.TestCentre;
import org.huddleboard.privacy.Audience;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SpringBootTest
@RecordApplicationEvents
class ProcessItemsTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    InboxService inbox;

    @Autowired
    SortingService sorting;

    @Autowired
    FeedbackService feedback;

    @Autowired
    ProcessItems items;

    @Autowired
    TriageHistory history;

    @Autowired
    ApplicationEvents events;

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

    private void sort(UUID record, Practice practice) {
        centre.as(amira, () -> sorting.sort(record, practice));
    }

    @Test
    void theTeamGetsTheSentenceWithoutACardOrANameAndLosesItWhenItIsTakenBack() {
        var card = criticalTo(amira);
        sort(card, Practice.OUR_PROCESS);
        assertThat(of(voice)).isEmpty();

        centre.as(amira, () -> sorting.tell(card, "The tariff page asks too late."));

        var item = of(voice).getFirst();
        assertThat(item.words()).isEqualTo("The tariff page asks too late.");
        assertThat(items.find(item.triage())).contains(item);
        assertThat(List.of(ProcessItems.Item.class.getRecordComponents()))
                .noneMatch(part -> part.getType().equals(MemberId.class));

        sort(card, Practice.NOT_NOW);
        assertThat(items.find(item.triage())).isEmpty();
        assertThat(of(voice)).isEmpty();
    }

    private List<ProcessItems.Item> of(TeamId team) {
        return items.since(Instant.EPOCH).stream()
                .filter(item -> item.team().equals(team))
                .toList();
    }

    @Test
    void eachAnswerIsAnnouncedByIdAndCanBeToldAgain() {
        var card = criticalTo(amira);
        sort(card, Practice.OUR_PROCESS);
        centre.as(amira, () -> sorting.tell(card, "We wait for the meter team."));

        assertThat(events.stream(ItemTriaged.class).filter(event -> event.by().equals(amira)))
                .hasSize(2)
                .allSatisfy(event -> assertThat(event.team()).isEqualTo(voice));
        assertThat(history.since(Instant.EPOCH).stream()
                        .filter(entry -> entry.by().equals(amira)))
                .singleElement()
                .satisfies(entry -> assertThat(entry.practice()).isEqualTo(Practice.OUR_PROCESS));
    }

    @Test
    void customersDetailsAreRefusedAtTheFieldAndNothingIsKept() {
        var card = criticalTo(amira);
        sort(card, Practice.OUR_PROCESS);

        centre.as(amira, () -> {
            assertThatExceptionOfType(BrokenRule.class)
                    .isThrownBy(() -> sorting.tell(card, "Ring them on 020 7946 0958 next time."))
                    .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("words"));
            assertThatExceptionOfType(BrokenRule.class)
                    .isThrownBy(() -> sorting.note(new WriteNote(UUID.randomUUID(), "Call 020 7946 0958.")));
        });
        assertThat(of(voice)).isEmpty();
        assertThat(centre.as(amira, inbox::page).waiting()).isEmpty();
    }
}

package org.huddleboard.feedback.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.huddleboard.feedback.FeedbackId;
import org.huddleboard.feedback.application.Everybody.Who;
import org.huddleboard.people.TestCentre;
import org.huddleboard.privacy.Audience;
import org.huddleboard.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** Role × record × audience: who reads a card by its id, and in their lists. */
@SpringBootTest
class AudienceMatrixTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    FeedbackService feedback;

    @Autowired
    ThanksService thanks;

    @Autowired
    FeedbackReading reading;

    TestCentre centre;
    Everybody everybody;

    private enum Record {
        PRAISE,
        CRITICISM,
        THANKS_TO_ONE,
        THANKS_TO_ALL
    }

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        everybody = new Everybody(centre);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PRAISE        | RECEIVER            | AUTHOR, RECEIVER
            PRAISE        | RECEIVER_AND_LEADER | AUTHOR, RECEIVER, LEADER, DEPUTY
            PRAISE        | TEAM                | AUTHOR, RECEIVER, LEADER, DEPUTY, MATE, STARTER
            CRITICISM     | RECEIVER            | AUTHOR, RECEIVER
            CRITICISM     | RECEIVER_AND_LEADER | AUTHOR, RECEIVER, LEADER, DEPUTY
            THANKS_TO_ONE | RECEIVER            | AUTHOR, RECEIVER
            THANKS_TO_ONE | TEAM                | AUTHOR, RECEIVER, LEADER, DEPUTY, MATE, STARTER
            THANKS_TO_ONE | TEAM_AND_WALL       | AUTHOR, RECEIVER, LEADER, DEPUTY, MATE, STARTER
            THANKS_TO_ALL | TEAM                | AUTHOR, RECEIVER, LEADER, DEPUTY, MATE, STARTER
            THANKS_TO_ALL | TEAM_AND_WALL       | AUTHOR, RECEIVER, LEADER, DEPUTY, MATE, STARTER
            """)
    void onlyTheseReadTheCardAndToAllOthersItIsNotThere(Record record, Audience audience, String names) {
        var readers = Arrays.stream(names.split(", ")).map(Who::valueOf).collect(Collectors.toSet());

        var card = give(record, audience);

        for (var who : Who.values()) {
            assertThat(opens(who, card))
                    .as("%s opens %s for %s", who, record, audience)
                    .isEqualTo(readers.contains(who));
            assertThat(lists(who, card))
                    .as("%s lists %s for %s", who, record, audience)
                    .isEqualTo(readers.contains(who));
        }
    }

    private FeedbackId give(Record record, Audience audience) {
        var receiver = everybody.get(Who.RECEIVER);
        return centre.as(everybody.get(Who.AUTHOR), () -> switch (record) {
            case PRAISE -> feedback.give(CardWriter.sbi(receiver, audience));
            case CRITICISM -> feedback.give(CardWriter.critical(receiver, audience));
            case THANKS_TO_ONE -> thanks.thank(CardWriter.thanks(receiver, audience));
            case THANKS_TO_ALL -> thanks.thank(CardWriter.thanks(everybody.voice(), audience));
        });
    }

    /** Not found and not allowed are told alike; anything else is a failure of this test. */
    private boolean opens(Who who, FeedbackId card) {
        try {
            return centre.as(everybody.get(who), () -> reading.open(card)).id().equals(card);
        } catch (NotFound | AccessDeniedException _) {
            return false;
        }
    }

    private boolean lists(Who who, FeedbackId card) {
        return centre.as(everybody.get(who), () -> {
            try {
                return List.of(
                                reading.received(Leaf.newest(50)),
                                reading.sent(Leaf.newest(50)),
                                reading.forTeam(Leaf.newest(50)))
                        .stream()
                        .flatMap(page -> page.cards().stream())
                        .anyMatch(shown -> shown.id().equals(card));
            } catch (AccessDeniedException _) {
                return false;
            }
        });
    }
}

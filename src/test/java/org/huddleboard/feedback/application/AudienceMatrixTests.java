package org.huddleboard.feedback.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huddleboard.feedback.FeedbackId;
import org.huddleboard.people.Role;
import org.huddleboard.people.TestCentre;
import org.huddleboard.privacy.Audience;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.TeamId;
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
    TeamId voice;
    Map<Who, MemberId> people;

    /** The author is of another team of the site, so that author and mate are told apart. */
    enum Who {
        AUTHOR,
        RECEIVER,
        LEADER,
        DEPUTY,
        MATE,
        STARTER,
        AUTHORS_LEADER,
        OTHER_TEAM,
        OTHER_SITE,
        OTHER_SITES_LEADER,
        COACH,
        PLANNER,
        ASSESSOR,
        SITE_MANAGER,
        ADMIN
    }

    private enum Record {
        PRAISE,
        CRITICISM,
        THANKS_TO_ONE,
        THANKS_TO_ALL
    }

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        voice = centre.team("Voice");
        var chat = centre.team("Chat");
        var manila = centre.team(centre.manila(), "Evening");
        people = new EnumMap<>(Who.class);
        people.put(Who.AUTHOR, centre.agent("Kofi Mensah", chat));
        people.put(Who.RECEIVER, centre.agent("Amira Hussain", voice));
        people.put(Who.LEADER, centre.leader("Leo Marsh", voice));
        people.put(Who.DEPUTY, deputy());
        people.put(Who.MATE, centre.agent("Priya Nair", voice));
        people.put(Who.STARTER, centre.member("Nia Roberts", voice, Role.NEW_STARTER));
        people.put(Who.AUTHORS_LEADER, centre.leader("Dee Ward", chat));
        people.put(Who.OTHER_TEAM, centre.agent("Ben Okafor", chat));
        people.put(Who.OTHER_SITE, centre.agent("Mara Cruz", manila));
        people.put(Who.OTHER_SITES_LEADER, centre.leader("Rico Tan", manila));
        people.put(Who.COACH, atSite("Cora Lind", Role.COACH));
        people.put(Who.PLANNER, atSite("Pat Olsen", Role.PLANNER));
        people.put(Who.ASSESSOR, atSite("Ash Berg", Role.ASSESSOR));
        people.put(Who.SITE_MANAGER, centre.siteManager("Sam Doyle"));
        people.put(Who.ADMIN, centre.administrator("Ada Quist"));
    }

    private MemberId deputy() {
        var deputy = centre.agent("Dana Frost", voice);
        centre.holds(deputy, Role.LEADER, voice, centre.today(), centre.today().plusDays(3));
        return deputy;
    }

    private MemberId atSite(String name, Role role) {
        var member = centre.member(name);
        centre.holds(member, role, centre.leeds());
        return member;
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
        var receiver = people.get(Who.RECEIVER);
        return centre.as(people.get(Who.AUTHOR), () -> switch (record) {
            case PRAISE -> feedback.give(CardWriter.sbi(receiver, audience));
            case CRITICISM -> feedback.give(CardWriter.critical(receiver, audience));
            case THANKS_TO_ONE -> thanks.thank(CardWriter.thanks(receiver, audience));
            case THANKS_TO_ALL -> thanks.thank(CardWriter.thanks(voice, audience));
        });
    }

    /** Not found and not allowed are told alike; anything else is a failure of this test. */
    private boolean opens(Who who, FeedbackId card) {
        try {
            return centre.as(people.get(who), () -> reading.open(card)).id().equals(card);
        } catch (NotFound | AccessDeniedException _) {
            return false;
        }
    }

    private boolean lists(Who who, FeedbackId card) {
        return centre.as(people.get(who), () -> {
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

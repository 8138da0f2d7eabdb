package org.huddleboard.feedback.application.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.huddleboard.feedback.Practice;
import org.huddleboard.feedback.application.CardWriter;
import org.huddleboard.feedback.application.FeedbackService;
import org.huddleboard.people.Role;
import org.huddleboard.people.TestCentre;
import org.huddleboard.privacy.Audience;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** Role × record: what is sorted, and how, is there for its receiver and for nobody else, whoever may read the card. */
@SpringBootTest
class InboxMatrixTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    InboxService inbox;

    @Autowired
    SortingService sorting;

    @Autowired
    FeedbackService feedback;

    @Autowired
    TeamShareService shares;

    TestCentre centre;
    Map<String, MemberId> others;
    MemberId amira;
    MemberId priya;

    private enum Record {
        CARD_FOR_THE_TEAM,
        CARD_FOR_THE_LEADER,
        OWN_NOTE
    }

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        var voice = centre.team("Voice");
        var chat = centre.team("Chat");
        amira = centre.agent("Amira Hussain", voice);
        priya = centre.agent("Priya Nair", voice);
        others = new LinkedHashMap<>();
        others.put("author", priya);
        others.put("leader", centre.leader("Leo Marsh", voice));
        others.put("mate", centre.agent("Kofi Mensah", voice));
        others.put("starter", centre.member("Nia Roberts", voice, Role.NEW_STARTER));
        others.put("host", centre.member("Hana Lee", voice, Role.HOST));
        others.put("other team's leader", centre.leader("Dee Ward", chat));
        others.put("other site", centre.agent("Mara Cruz", centre.team(centre.manila(), "Evening")));
        for (var role : List.of(Role.COACH, Role.PLANNER, Role.ASSESSOR)) {
            var member = centre.member("Kit Moss");
            centre.holds(member, role, centre.leeds());
            others.put(role.name(), member);
        }
        others.put("site manager", centre.siteManager("Sam Doyle"));
        others.put("administrator", centre.administrator("Ada Quist"));
    }

    @ParameterizedTest
    @EnumSource
    void nobodyButTheReceiverSeesOrTouchesWhatIsSorted(Record what) {
        var record = record(what);
        centre.as(amira, () -> sorting.sort(record, Practice.OUR_PROCESS));
        var before = centre.as(amira, inbox::page).sorted();

        others.forEach((who, member) -> {
            assertThat(reached(member, () -> lists(record))).as(who + " lists").isFalse();
            assertThat(reached(member, () -> !inbox.history(record).isEmpty()))
                    .as(who + " reads the history")
                    .isFalse();
            assertThat(reached(member, () -> {
                        sorting.weigh(record, 1, 3);
                        return true;
                    }))
                    .as(who + " weighs")
                    .isFalse();
            assertThat(reached(member, () -> {
                        sorting.sort(record, Practice.MINE);
                        return true;
                    }))
                    .as(who + " sorts")
                    .isFalse();
            assertThat(reached(member, () -> !shares.shares().isEmpty()))
                    .as(who + " counts one")
                    .isFalse();
        });
        assertThat(centre.as(amira, inbox::page).sorted()).isEqualTo(before);
        assertThat(centre.as(amira, () -> inbox.history(record))).hasSize(1);
    }

    private UUID record(Record what) {
        return switch (what) {
            case CARD_FOR_THE_TEAM ->
                centre.as(priya, () -> feedback.give(CardWriter.sbi(amira, Audience.TEAM)))
                        .value();
            case CARD_FOR_THE_LEADER ->
                centre.as(priya, () -> feedback.give(CardWriter.critical(amira, Audience.RECEIVER_AND_LEADER)))
                        .value();
            case OWN_NOTE -> centre.as(amira, () -> sorting.note(new WriteNote(UUID.randomUUID(), "I talk too fast.")));
        };
    }

    private boolean lists(UUID record) {
        var page = inbox.page();
        return List.of(page.waiting(), page.sorted(), page.fine()).stream()
                .flatMap(List::stream)
                .anyMatch(item -> item.record().equals(record));
    }

    /** Not found and not allowed are told alike; anything else is a failure of this test. */
    private boolean reached(MemberId member, Supplier<Boolean> way) {
        try {
            return centre.as(member, way);
        } catch (NotFound | AccessDeniedException _) {
            return false;
        }
    }
}

package org.huddleboard.feedback.application.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import org.huddleboard.feedback.FeedbackId;
import org.huddleboard.feedback.ItemSource;
import org.huddleboard.feedback.Practice;
import org.huddleboard.feedback.application.CardWriter;
import org.huddleboard.feedback.application.FeedbackService;
import org.huddleboard.people.Role;
import org.huddleboard.people.TestCentre;
import org.huddleboard.privacy.Audience;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.TeamId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
class InboxModuleTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    InboxService inbox;

    @Autowired
    SortingService sorting;

    @Autowired
    FeedbackService feedback;

    TestCentre centre;
    TeamId voice;
    MemberId amira;
    MemberId leo;
    MemberId priya;

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        voice = centre.team("Voice");
        amira = centre.agent("Amira Hussain", voice);
        leo = centre.leader("Leo Marsh", voice);
        priya = centre.agent("Priya Nair", voice);
    }

    private UUID criticalTo(MemberId receiver) {
        return centre.as(leo, () -> feedback.give(CardWriter.critical(receiver, Audience.RECEIVER)))
                .value();
    }

    private void sort(UUID record, Practice practice) {
        centre.as(amira, () -> sorting.sort(record, practice));
    }

    private InboxPage page(MemberId member) {
        return centre.as(member, inbox::page);
    }

    @Test
    void whatCameInFromEverySourceWaitsWithItsSourceUntilOneClickSortsIt() {
        var fromLeo = criticalTo(amira);
        var fromPriya = centre.as(priya, () -> feedback.give(CardWriter.sbi(amira, Audience.RECEIVER)));
        var own = centre.as(amira, () -> sorting.note(new WriteNote(UUID.randomUUID(), "I talk too fast.")));

        assertThat(page(amira).waiting())
                .extracting(InboxItem::record, InboxItem::source)
                .containsExactlyInAnyOrder(
                        tuple(fromLeo, ItemSource.LEADER),
                        tuple(fromPriya.value(), ItemSource.PEER),
                        tuple(own, ItemSource.SELF));

        sort(fromLeo, Practice.MINE);

        assertThat(page(amira).waiting()).extracting(InboxItem::record).doesNotContain(fromLeo);
        assertThat(page(amira).sorted())
                .singleElement()
                .satisfies(item -> assertThat(item.answer())
                        .hasValueSatisfying(
                                answer -> assertThat(answer.practice()).isEqualTo(Practice.MINE)));
    }

    @Test
    void anAnswerMayBeChangedAndEachOneIsKept() {
        var card = criticalTo(amira);
        sort(card, Practice.NOT_NOW);
        sort(card, Practice.OUR_PROCESS);
        sort(card, Practice.OUR_PROCESS);
        centre.as(amira, () -> sorting.weigh(card, 3, 1));
        centre.as(amira, () -> sorting.tell(card, "The tariff page asks too late."));
        sort(card, Practice.MINE);

        assertThat(centre.as(amira, () -> inbox.history(card)))
                .extracting(PastAnswer::practice)
                .containsExactly(
                        Practice.NOT_NOW,
                        Practice.OUR_PROCESS,
                        Practice.OUR_PROCESS,
                        Practice.OUR_PROCESS,
                        Practice.MINE);
        assertThat(centre.as(amira, () -> inbox.history(card)).get(3).told())
                .contains("The tariff page asks too late.");
    }

    @Test
    void aNoteSentTwiceIsOneNote() {
        var key = UUID.randomUUID();
        var first = centre.as(amira, () -> sorting.note(new WriteNote(key, "I talk too fast.")));
        var again = centre.as(amira, () -> sorting.note(new WriteNote(key, "I talk too fast.")));

        assertThat(again).isEqualTo(first);
        assertThat(page(amira).waiting()).hasSize(1);
    }

    @Test
    void worthDoingFirstIsWhatChangesMuchForLittleWork() {
        var small = criticalTo(amira);
        var great = criticalTo(amira);
        var hard = criticalTo(amira);
        List.of(small, great, hard).forEach(card -> sort(card, Practice.MINE));
        centre.as(amira, () -> {
            sorting.weigh(small, 1, 1);
            sorting.weigh(great, 3, 1);
            sorting.weigh(hard, 3, 3);
        });

        assertThat(page(amira).sorted()).extracting(InboxItem::record).containsExactly(great, hard, small);
    }

    @Test
    void onMyShiftWaitsTheOldestThatIsTakenInAfterTheSentenceThatIsMissing() {
        var first = criticalTo(amira);
        var second = criticalTo(amira);
        assertThat(centre.as(amira, inbox::next)).isEmpty();

        centre.as(amira, () -> {
            feedback.acknowledge(new FeedbackId(second));
            feedback.acknowledge(new FeedbackId(first));
        });
        assertThat(centre.as(amira, inbox::next))
                .singleElement()
                .satisfies(item -> assertThat(item.waits()).isTrue());

        sort(first, Practice.OUR_PROCESS);
        assertThat(centre.as(amira, inbox::next)).extracting(InboxItem::record).containsExactly(first, second);
        centre.as(amira, () -> sorting.tell(first, "We wait."));
        assertThat(centre.as(amira, inbox::next)).extracting(InboxItem::record).containsExactly(second);
    }

    @Test
    void somebodyWithoutATeamSortsButHasNoProcessToShare() {
        var cora = centre.member("Cora Lind");
        centre.holds(cora, Role.COACH, centre.leeds());
        var card = criticalTo(cora);

        centre.as(cora, () -> {
            assertThatExceptionOfType(BrokenRule.class).isThrownBy(() -> sorting.sort(card, Practice.OUR_PROCESS));
            sorting.sort(card, Practice.MINE);
        });
        assertThat(page(cora).sorted()).hasSize(1);
    }

    @Test
    void whoHasNoSuchRoleMaySortNothingAndNobodySortsForAnother() {
        var card = criticalTo(amira);
        var sam = centre.siteManager("Sam Doyle");

        centre.as(sam, () -> {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(inbox::page);
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> sorting.sort(card, Practice.MINE));
        });
        centre.as(leo, () -> {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> sorting.sort(card, Practice.MINE));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> sorting.weigh(card, 1, 1));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> sorting.tell(card, "We wait."));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> inbox.history(card));
        });
        sort(card, Practice.MINE);
        centre.as(
                leo,
                () -> assertThatExceptionOfType(NotFound.class).isThrownBy(() -> sorting.sort(card, Practice.NOT_NOW)));
    }
}

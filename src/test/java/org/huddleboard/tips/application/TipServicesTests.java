package org.huddleboard.tips.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.huddleboard.people.Role;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.TeamId;
import org.huddleboard.tips.ContactReason;
import org.huddleboard.tips.TipChannel;
import org.huddleboard.tips.TipHistory;
import org.huddleboard.tips.TipId;
import org.huddleboard.tips.TipKind;
import org.huddleboard.tips.TipTried;
import org.huddleboard.tips.TipVerified;
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
class TipServicesTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    TipWriting writing;

    @Autowired
    TipReading reading;

    @Autowired
    TipOutcomes outcomes;

    @Autowired
    TipChecking checking;

    @Autowired
    TipHistory history;

    @Autowired
    ApplicationEvents events;

    @Autowired
    Clock clock;

    TestCentre centre;
    TeamId voice;
    MemberId grace;
    MemberId amira;
    MemberId leo;

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        voice = centre.team("Voice");
        grace = centre.agent("Grace Obi", voice);
        amira = centre.agent("Amira Hussain", voice);
        leo = centre.leader("Leo Marsh", voice);
    }

    static TipWords words(String title, String doThis, String say) {
        return new TipWords(
                TipKind.TIP, ContactReason.METER_READING, TipChannel.VOICE, "en", title, "", "", doThis, say, "");
    }

    private TipId written(MemberId author, String title) {
        return centre.as(
                author,
                () -> writing.write(new WriteTip(UUID.randomUUID(), words(title, "Send the link.", "I stay on."))));
    }

    private List<String> titles(MemberId reader, String typed) {
        return centre.as(reader, () -> reading.find(TipQuery.of(typed, Locale.UK), 20)).cards().stream()
                .map(TipCard::title)
                .toList();
    }

    private TipDetails opened(MemberId reader, TipId tip) {
        return centre.as(reader, () -> reading.open(tip));
    }

    private void tell(MemberId by, TipId tip, boolean worked, String reason) {
        centre.as(by, () -> outcomes.tell(new TellOutcome(tip, worked, reason)));
    }

    @Test
    void whatOneWroteAllOfTheSiteFindAndNobodyElse() {
        var mara = centre.agent("Mara Cruz", centre.team(centre.manila(), "Evening"));
        var tip = written(grace, "The reading looks too high");

        assertThat(titles(amira, "readimg")).containsExactly("The reading looks too high");
        assertThat(titles(mara, "reading")).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> opened(mara, tip));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> tell(mara, tip, true, ""));
    }

    @Test
    void whoeverHasNoPartInItIsRefused() {
        var nobody = centre.member("Rae Lane");
        var pat = centre.member("Pat Olsen");
        centre.holds(pat, Role.PLANNER, centre.leeds());
        var tip = written(grace, "The reading looks too high");

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> titles(nobody, ""));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> written(pat, "A plan"));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> tell(pat, tip, true, ""));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> centre.as(amira, () -> checking.verify(tip)));
        assertThat(titles(pat, "")).hasSize(1);
    }

    @Test
    void aVerifierChecksWithOneClickAndTheNextChangeNeedsAnother() {
        var tip = written(grace, "The reading looks too high");
        assertThat(centre.as(leo, () -> checking.due(5))).hasSize(1);

        centre.as(leo, () -> checking.verify(tip));

        assertThat(centre.as(leo, () -> checking.due(5))).isEmpty();
        assertThat(opened(amira, tip).card().needsCheck()).isFalse();
        assertThat(events.stream(TipVerified.class)).hasSize(1);

        centre.as(grace, () -> writing.change(new ChangeTip(tip, words("Too high", "Ask first.", ""))));

        var changed = opened(amira, tip);
        assertThat(changed.card().needsCheck()).isTrue();
        assertThat(changed.revision()).isEqualTo(2);
        assertThat(changed.earlier())
                .singleElement()
                .satisfies(earlier -> assertThat(earlier.title()).isEqualTo("The reading looks too high"));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() ->
                        centre.as(amira, () -> writing.change(new ChangeTip(tip, words("Mine now", "No.", "")))));
    }

    @Test
    void aCheckLeftToOthersDoesNotComeBackUntilTheTipChanges() {
        var cora = centre.member("Cora Bailey", voice, Role.COACH);
        var tip = written(grace, "The reading looks too high");

        centre.as(leo, () -> checking.passOn(tip));

        assertThat(centre.as(leo, () -> checking.due(5))).isEmpty();
        assertThat(centre.as(cora, () -> checking.due(5))).hasSize(1);
    }

    @Test
    void oneWordAMemberAndTheLaterOneCounts() {
        var tip = written(grace, "The reading looks too high");

        tell(amira, tip, true, "");
        tell(amira, tip, false, "No smartphone");
        tell(leo, tip, true, "");

        var card = opened(amira, tip).card();
        assertThat(card.tried()).isEqualTo(2);
        assertThat(card.worked()).isEqualTo(1);
        assertThat(opened(amira, tip).mine()).isPresent();
        assertThat(events.stream(TipTried.class).map(TipTried::worked)).containsExactly(true, false, true);
        assertThat(history.since(clock.instant().minusSeconds(60)))
                .filteredOn(entry -> entry.tip().equals(tip))
                .extracting(TipHistory.Entry::by)
                .containsExactlyInAnyOrder(amira, leo);
        assertThatExceptionOfType(BrokenRule.class).isThrownBy(() -> tell(grace, tip, true, ""));
    }

    @Test
    void whatWorkedForColleaguesComesFirst() {
        written(grace, "Alpha refund");
        var second = written(grace, "Beta refund");
        tell(leo, second, true, "");
        tell(amira, second, true, "");

        assertThat(titles(amira, "").getFirst()).isEqualTo("Beta refund");
        assertThat(titles(amira, "refund").getFirst()).isEqualTo("Beta refund");
    }

    @Test
    void customersDetailsDoNotGetIntoATip() {
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> centre.as(
                        grace,
                        () -> writing.write(new WriteTip(
                                UUID.randomUUID(), words("Call back", "Ring 0113 496 0123 at once.", "")))));
    }

    @Test
    void aPostSentTwiceIsOneTip() {
        var command = new WriteTip(UUID.randomUUID(), words("Once", "Do it.", ""));

        assertThat(centre.as(grace, () -> writing.write(command)))
                .isEqualTo(centre.as(grace, () -> writing.write(command)));
        assertThat(titles(amira, "")).hasSize(1);
    }
}

package org.huddleboard.feedback.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.huddleboard.feedback.Bearing;
import org.huddleboard.feedback.FeedbackModel;
import org.huddleboard.feedback.FeedbackPart;
import org.huddleboard.privacy.Audience;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.TeamId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FeedbackTests {
    private static final Instant NOW = Instant.parse("2026-11-17T14:12:00Z");
    private static final MemberId PRIYA = MemberId.create();
    private static final MemberId AMIRA = MemberId.create();
    private static final TeamId VOICE = TeamId.create();
    private static final TeamId OTHER = TeamId.create();

    private static Envelope to(Audience audience) {
        return new Envelope(UUID.randomUUID(), PRIYA, Optional.of(AMIRA), Optional.of(VOICE), audience, NOW);
    }

    private static Map<FeedbackPart, String> words(FeedbackModel model) {
        var words = new EnumMap<FeedbackPart, String>(FeedbackPart.class);
        model.asked().forEach(part -> words.put(part, "words for " + part));
        return words;
    }

    private static Feedback card(Audience audience) {
        return Feedback.card(to(audience), FeedbackModel.SBI, Bearing.KEEP_DOING, words(FeedbackModel.SBI));
    }

    private static AbstractThrowableAssert<?, BrokenRule> refused(ThrowingCallable giving) {
        return assertThat(catchThrowableOfType(BrokenRule.class, giving)).isNotNull();
    }

    @ParameterizedTest
    @EnumSource(names = {"SBI", "BOOST"})
    void everyPartOfAModelIsRequired(FeedbackModel model) {
        for (var part : model.asked()) {
            var words = words(model);
            words.put(part, "   ");

            refused(() -> Feedback.card(to(Audience.RECEIVER), model, Bearing.KEEP_DOING, words))
                    .hasMessage("feedback.rule.missing." + part)
                    .extracting(refusal -> ((BrokenRule) refusal).field())
                    .isEqualTo(part.name().toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void cardKeepsThePartsOfItsModelAndNoOther() {
        var words = words(FeedbackModel.SBI);
        words.put(FeedbackPart.TIMELY, "left over from BOOST");

        var card = Feedback.card(to(Audience.RECEIVER), FeedbackModel.SBI, Bearing.KEEP_DOING, words);

        assertThat(card.parts()).containsOnlyKeys(FeedbackModel.SBI.asked());
    }

    @ParameterizedTest
    @CsvSource({
        "SBI, KEEP_DOING, RECEIVER, true",
        "SBI, KEEP_DOING, RECEIVER_AND_LEADER, true",
        "SBI, KEEP_DOING, TEAM, true",
        "SBI, KEEP_DOING, TEAM_AND_WALL, false",
        "SBI, TRY_DIFFERENTLY, RECEIVER, true",
        "BOOST, TRY_DIFFERENTLY, RECEIVER_AND_LEADER, true",
        "SBI, TRY_DIFFERENTLY, TEAM, false",
        "BOOST, TRY_DIFFERENTLY, TEAM_AND_WALL, false",
        "THANKS, KEEP_DOING, TEAM_AND_WALL, true",
        "THANKS, KEEP_DOING, RECEIVER_AND_LEADER, false"
    })
    void criticalCardsStayCloseAndOnlyThanksReachAWall(
            FeedbackModel model, Bearing bearing, Audience audience, boolean allowed) {
        assertThat(model.audiences(bearing).contains(audience)).isEqualTo(allowed);
        if (!allowed && model != FeedbackModel.THANKS) {
            refused(() -> Feedback.card(to(audience), model, bearing, words(model)))
                    .hasMessage("feedback.rule.tooWide");
        }
    }

    @Test
    void nobodyWritesToThemselves() {
        var envelope =
                new Envelope(UUID.randomUUID(), AMIRA, Optional.of(AMIRA), Optional.of(VOICE), Audience.RECEIVER, NOW);

        refused(() -> Feedback.thanks(envelope, "Well done me")).hasMessage("feedback.rule.notToYourself");
    }

    @Test
    void aTeamIsThankedBeforeTheWholeTeam() {
        var team = new Envelope(UUID.randomUUID(), PRIYA, Optional.empty(), Optional.of(VOICE), Audience.TEAM, NOW);
        var nobody =
                new Envelope(UUID.randomUUID(), PRIYA, Optional.empty(), Optional.of(VOICE), Audience.RECEIVER, NOW);

        assertThat(Feedback.thanks(team, "You covered chat for us").receiver()).isEmpty();
        refused(() -> Feedback.thanks(nobody, "You covered chat for us"))
                .hasMessage("feedback.rule.teamReadsItsThanks");
        refused(() -> Feedback.card(team, FeedbackModel.SBI, Bearing.KEEP_DOING, words(FeedbackModel.SBI)))
                .hasMessage("feedback.rule.toSomebody");
    }

    @Test
    void somebodyWithoutTeamIsWrittenToAlone() {
        var alone = new Envelope(UUID.randomUUID(), PRIYA, Optional.of(AMIRA), Optional.empty(), Audience.TEAM, NOW);

        refused(() -> Feedback.thanks(alone, "Thank you")).hasMessage("feedback.rule.noTeam");
    }

    @Test
    void receiverThanksOnceAndASecondClickChangesNothing() {
        var card = card(Audience.RECEIVER);

        assertThat(card.acknowledge(AMIRA, NOW)).isTrue();
        assertThat(card.acknowledge(AMIRA, NOW.plusSeconds(5))).isFalse();
        assertThat(card.acknowledgedAt()).contains(NOW);
    }

    @Test
    void receiverRepliesOnceAndThatThanks() {
        var card = card(Audience.RECEIVER);

        card.reply(AMIRA, " I will ask first from Monday. ", NOW);

        assertThat(card.reply()).contains("I will ask first from Monday.");
        assertThat(card.acknowledgedAt()).contains(NOW);
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> card.reply(AMIRA, "And again", NOW))
                .withMessage("feedback.rule.oneReply");
    }

    @Test
    void toAnyoneButTheReceiverThereIsNothingToThankFor() {
        var card = card(Audience.TEAM);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> card.acknowledge(PRIYA, NOW));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> card.reply(MemberId.create(), "Hello", NOW));
    }

    @ParameterizedTest
    @CsvSource({
        "RECEIVER,            NONE,   NONE",
        "RECEIVER_AND_LEADER, NONE,   LEADER",
        "TEAM,                TEAM,   TEAM",
    })
    void audienceSaysWhoReads(Audience audience, Sight mate, Sight leader) {
        var card = card(audience);
        var other = new Reader(MemberId.create(), Set.of(OTHER), Set.of(OTHER));

        assertThat(card.sightOf(new Reader(PRIYA, Set.of(OTHER), Set.of()))).isEqualTo(Sight.AUTHOR);
        assertThat(card.sightOf(new Reader(AMIRA, Set.of(VOICE), Set.of()))).isEqualTo(Sight.RECEIVER);
        assertThat(card.sightOf(new Reader(MemberId.create(), Set.of(VOICE), Set.of())))
                .isEqualTo(mate);
        assertThat(card.sightOf(new Reader(MemberId.create(), Set.of(VOICE), Set.of(VOICE))))
                .isEqualTo(leader);
        assertThat(card.sightOf(other)).isEqualTo(Sight.NONE);
    }
}

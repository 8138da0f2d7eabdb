package org.huddleboard.improvement.domain.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.huddleboard.improvement.IssueId;
import org.huddleboard.improvement.IssueState;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.junit.jupiter.api.Test;

class SystemIssueTests {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final TeamId VOICE = new TeamId(UUID.randomUUID());
    private static final MemberId LEO = MemberId.create();

    private static SystemIssue said(TeamId team) {
        return new SystemIssue(UUID.randomUUID(), team, "Two sign-ins for one refund", NOW);
    }

    @Test
    void oneAnswerFollowsAnotherAndTheLatestCounts() {
        var issue = said(VOICE);

        var first = issue.answer(IssueState.TRIED, "We ask for one", LEO, NOW);
        var second = issue.answer(IssueState.FIXED, "One is enough now", LEO, NOW);

        assertThat(issue.state()).isEqualTo(IssueState.FIXED);
        assertThat(first.kind()).isEqualTo(IssueState.TRIED);
        assertThat(second.words()).isEqualTo("One is enough now");
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> issue.answer(IssueState.OPEN, "Nothing", LEO, NOW));
        assertThatExceptionOfType(BrokenRule.class).isThrownBy(() -> issue.answer(IssueState.CANNOT, " ", LEO, NOW));
    }

    @Test
    void whatWasLaidToAnotherIsNotAnsweredByItself() {
        var head = said(VOICE);
        var same = said(VOICE);
        same.sameAs(head);

        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> same.answer(IssueState.FIXED, "Done", LEO, NOW))
                .satisfies(rule -> assertThat(rule.key()).isEqualTo("improvement.rule.merged"));
        assertThatExceptionOfType(BrokenRule.class).isThrownBy(() -> same.raise("Help", NOW));
        same.apart();
        same.answer(IssueState.FIXED, "Done", LEO, NOW);

        assertThat(same.state()).isEqualTo(IssueState.FIXED);
        assertThat(head.state()).isEqualTo(IssueState.OPEN);
    }

    @Test
    void nothingIsTheSameAsItselfAsAnotherTeamsOrAsOneThatWasMerged() {
        var issue = said(VOICE);
        var merged = said(VOICE);
        merged.sameAs(said(VOICE));

        for (var other : List.of(issue, merged, said(new TeamId(UUID.randomUUID())))) {
            assertThatExceptionOfType(BrokenRule.class)
                    .isThrownBy(() -> issue.sameAs(other))
                    .satisfies(rule -> assertThat(rule.field()).isEqualTo("same"));
        }
    }

    @Test
    void itIsTakenUpOnceAndNotOnceItIsSettled() {
        var issue = said(VOICE);
        issue.raise("It is not ours to change", NOW);
        assertThatExceptionOfType(BrokenRule.class).isThrownBy(() -> issue.raise("Again", NOW));

        var settled = said(VOICE);
        settled.answer(IssueState.CANNOT, "The law wants it", LEO, NOW);
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> settled.raise("Help", NOW))
                .satisfies(rule -> assertThat(rule.key()).isEqualTo("improvement.rule.settled"));
    }

    /** However they are laid together and taken apart, no chain is longer than one; the failing seed is in the message. */
    @Test
    void noChainOfTheSameIsLongerThanOne() {
        for (var seed = 0L; seed < 300; seed++) {
            var chance = new Random(seed);
            var issues = IntStream.range(0, 6).mapToObj(_ -> said(VOICE)).toList();
            for (var i = 0; i < 40; i++) {
                step(issues, chance);
                assertThat(Collections.disjoint(heads(issues), below(issues)))
                        .as("seed " + seed)
                        .isTrue();
            }
        }
    }

    private static void step(List<SystemIssue> issues, Random chance) {
        var one = issues.get(chance.nextInt(issues.size()));
        var other = issues.get(chance.nextInt(issues.size()));
        try {
            switch (chance.nextInt(4)) {
                case 0 -> one.apart();
                case 1 -> one.raise("Help", NOW);
                default -> {
                    var before = one.id();
                    one.sameAs(other);
                    issues.stream()
                            .filter(issue ->
                                    issue.sameAs().filter(before::equals).isPresent())
                            .forEach(issue -> issue.follow(other));
                }
            }
        } catch (BrokenRule _) {
            // refused: nothing has changed
        }
    }

    private static List<IssueId> heads(List<SystemIssue> issues) {
        return issues.stream().flatMap(issue -> issue.sameAs().stream()).toList();
    }

    private static List<IssueId> below(List<SystemIssue> issues) {
        return issues.stream()
                .filter(issue -> issue.sameAs().isPresent())
                .map(SystemIssue::id)
                .toList();
    }

    @Test
    void aCountBelowFivePeopleNeitherShowsNorDecidesTheOrder() {
        var four = Weight.of(voices(4, NOW), NOW);
        var two = Weight.of(voices(2, NOW.plusSeconds(60)), NOW);
        var five = Weight.of(voices(5, NOW), NOW);

        assertThat(four.told()).isEmpty();
        assertThat(five.told()).hasValue(5);
        assertThat(List.of(two, four, five)).isSortedAccordingTo(Weight.HEAVIEST.reversed());
        assertThat(List.of(five, two, four)).isSortedAccordingTo(Weight.HEAVIEST_TOLD);
    }

    @Test
    void onePersonWhoSaysItOftenIsOnePerson() {
        var issue = IssueId.create();
        var voices = List.of(
                new IssueVoice(issue, LEO, 1, NOW),
                new IssueVoice(issue, LEO, 3, NOW.plusSeconds(5)),
                new IssueVoice(issue, MemberId.create(), 2, NOW));

        var weight = Weight.of(voices, NOW);

        assertThat(weight.people()).isEqualTo(2);
        assertThat(weight.times()).isEqualTo(3);
        assertThat(weight.impact()).isEqualTo(2);
        assertThat(weight.lastSaid()).isEqualTo(NOW.plusSeconds(5));
    }

    private static List<IssueVoice> voices(int people, Instant at) {
        var issue = IssueId.create();
        var voices = new ArrayList<IssueVoice>();
        for (var i = 0; i < people; i++) {
            voices.add(new IssueVoice(issue, MemberId.create(), 2, at));
        }
        return voices;
    }
}

package org.huddleboard.huddle.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.huddleboard.huddle.domain.ActionText.Candidate;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.junit.jupiter.api.Test;

class ActionTextTests {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 17);
    private static final Candidate DEE = new Candidate(MemberId.create(), "Dee Walsh");
    private static final Candidate SAM_DOYLE = new Candidate(MemberId.create(), "Sam Doyle");
    private static final Candidate SAMIRA = new Candidate(MemberId.create(), "Samira Holt");
    private static final Candidate INES = new Candidate(MemberId.create(), "Inés Carvajal");
    private static final List<Candidate> TEAM = List.of(DEE, SAM_DOYLE, SAMIRA, INES);

    private static ActionText parse(String line) {
        return ActionText.parse(line, TEAM, TUESDAY);
    }

    private static void refused(String key, ThrowingCallable step) {
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(step)
                .extracting(BrokenRule::key)
                .isEqualTo(key);
    }

    @Test
    void oneLineSaysWhatWhoAndWhen() {
        assertThat(parse("Write the three lines @dee +3"))
                .isEqualTo(new ActionText("Write the three lines", Optional.of(DEE.id()), TUESDAY.plusDays(3)));
    }

    @Test
    void theOrderDoesNotMatter() {
        assertThat(parse("@Dee +3 write the three lines").words()).isEqualTo("write the three lines");
    }

    @Test
    void withoutAnybodyItIsNobodysAndWithoutADayItIsAWeek() {
        var parsed = parse("Write the three lines");

        assertThat(parsed.owner()).isEmpty();
        assertThat(parsed.due()).isEqualTo(TUESDAY.plusDays(7));
    }

    @Test
    void aWholeFirstNameCountsBeforeTheBeginningOfAnother() {
        assertThat(parse("Ask @sam").owner()).contains(SAM_DOYLE.id());
        assertThat(parse("Ask @sami").owner()).contains(SAMIRA.id());
    }

    @Test
    void accentsNeedNotBeTyped() {
        assertThat(parse("Ask @ines").owner()).contains(INES.id());
    }

    @Test
    void aNameNobodyHasIsTold() {
        refused("huddle.rule.nobody", () -> parse("Ask @zoe"));
    }

    @Test
    void aNameThatCouldBeSeveralIsTold() {
        refused("huddle.rule.several", () -> parse("Ask @sa"));
    }

    @Test
    void aNumberInsideTheWordsIsNoDay() {
        var parsed = parse("Call 10+3 customers");

        assertThat(parsed.words()).isEqualTo("Call 10+3 customers");
        assertThat(parsed.due()).isEqualTo(TUESDAY.plusDays(7));
    }

    @Test
    void aDayTooFarAwayAndALineWithoutWordsAreRefused() {
        refused("huddle.rule.tooLate", () -> parse("Write it +400"));
        refused("huddle.rule.empty", () -> parse("@dee +3"));
    }

    @Test
    void namesInALineAreAllMeant() {
        assertThat(ActionText.names("ines, dee", TEAM)).containsExactly(INES.id(), DEE.id());
        refused("huddle.rule.nobody", () -> ActionText.names("dee zoe", TEAM));
    }
}

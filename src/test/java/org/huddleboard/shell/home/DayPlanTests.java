package org.huddleboard.shell.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.huddleboard.shared.ui.DayStrip.Block;
import org.huddleboard.shared.ui.DayStrip.State;
import org.huddleboard.shared.ui.home.DayPart.Kind;
import org.huddleboard.shared.ui.home.DayPart.Stretch;
import org.junit.jupiter.api.Test;

class DayPlanTests {
    private static final Stretch SHIFT = stretch("08:00", "16:30", "On calls", Kind.SHIFT);
    private static final Stretch LUNCH = stretch("12:30", "13:00", "Lunch", Kind.BREAK);
    private static final Stretch HUDDLE = stretch("14:30", "14:40", "Huddle", Kind.BOOKED);
    private static final Stretch BREAK = stretch("15:30", "15:45", "Break", Kind.BREAK);
    private static final Stretch SESSION = stretch("16:00", "16:30", "Nia listens in", Kind.BOOKED);
    private static final List<Stretch> DAY = List.of(SESSION, BREAK, SHIFT, LUNCH, HUDDLE);

    private static final DayPlan.Words WORDS = new DayPlan.Words() {
        @Override
        public String since(LocalTime from) {
            return "since " + from;
        }

        @Override
        public String until(LocalTime to) {
            return "until " + to;
        }
    };

    @Test
    void whatIsOverIsOneBlockAndWhatIsNowReachesToTheNextThing() {
        assertThat(plan("14:12").blocks())
                .containsExactly(
                        block("08:00", "14:00", "On calls", "since 08:00", State.PAST),
                        block("14:00", "14:30", "On calls", "until 14:30", State.NOW),
                        block("14:30", "14:40", "Huddle", "", State.NEXT),
                        block("15:30", "15:45", "Break", "", State.COMING),
                        block("16:00", "16:30", "Nia listens in", "", State.COMING));
        assertThat(plan("14:12").next()).contains(HUDDLE);
    }

    @Test
    void nowAfterABookingBeginsWhereTheBookingEnded() {
        assertThat(plan("14:50").blocks())
                .startsWith(
                        block("08:00", "14:30", "On calls", "since 08:00", State.PAST),
                        block("14:40", "15:30", "On calls", "until 15:30", State.NOW));
        assertThat(plan("14:50").next()).contains(SESSION);
    }

    @Test
    void insideABookingNothingElseIsNow() {
        assertThat(plan("14:33").blocks().stream().filter(block -> block.state() == State.NOW))
                .containsExactly(block("14:30", "14:40", "Huddle", "", State.NOW));
    }

    @Test
    void beforeTheShiftEverythingIsToCome() {
        assertThat(plan("07:10").blocks())
                .startsWith(block("08:00", "12:30", "On calls", "until 12:30", State.COMING))
                .noneMatch(block -> block.state() == State.NOW || block.state() == State.PAST);
    }

    @Test
    void afterTheShiftOnlyWhatIsOverIsLeft() {
        assertThat(plan("17:00").blocks())
                .containsExactly(block("08:00", "16:30", "On calls", "since 08:00", State.PAST));
        assertThat(plan("17:00").next()).isEmpty();
    }

    @Test
    void shiftThatGoesOnAfterTheLastBookingIsSeenToItsEnd() {
        var plan = DayPlan.of(List.of(SHIFT, LUNCH), LocalTime.parse("09:10"), WORDS);

        assertThat(plan.blocks())
                .endsWith(block("12:30", "13:00", "Lunch", "", State.COMING))
                .contains(block("13:00", "16:30", "On calls", "until 16:30", State.COMING));
    }

    @Test
    void bookingsWithoutAKnownShiftStandAlone() {
        var plan = DayPlan.of(List.of(HUDDLE), LocalTime.parse("09:00"), WORDS);

        assertThat(plan.blocks()).containsExactly(block("14:30", "14:40", "Huddle", "", State.NEXT));
    }

    private static DayPlan plan(String now) {
        return DayPlan.of(DAY, LocalTime.parse(now), WORDS);
    }

    private static Stretch stretch(String from, String to, String title, Kind kind) {
        return new Stretch(LocalTime.parse(from), LocalTime.parse(to), title, "", kind);
    }

    private static Block block(String from, String to, String title, String detail, State state) {
        return new Block(LocalTime.parse(from), LocalTime.parse(to), title, detail, state);
    }
}

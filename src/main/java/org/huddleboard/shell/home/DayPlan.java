package org.huddleboard.shell.home;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huddleboard.shared.ui.DayStrip.Block;
import org.huddleboard.shared.ui.DayStrip.State;
import org.huddleboard.shared.ui.home.DayPart.Kind;
import org.huddleboard.shared.ui.home.DayPart.Stretch;

/** Somebody's day as the strip shows it: what is over in one block, what is now, and what is booked; the next in front. */
record DayPlan(List<Block> blocks, Optional<Stretch> next) {
    private static final int HALF_HOUR = 30;

    DayPlan {
        blocks = List.copyOf(blocks);
    }

    /** How the two blocks of a shift that no module has words for are told. */
    interface Words {
        String since(LocalTime from);

        String until(LocalTime to);
    }

    static DayPlan of(List<Stretch> stretches, LocalTime now, Words words) {
        var cuts = stretches.stream()
                .filter(stretch -> stretch.kind() != Kind.SHIFT)
                .sorted(Comparator.comparing(Stretch::from))
                .toList();
        var next = cuts.stream()
                .filter(cut -> cut.kind() == Kind.BOOKED && cut.from().isAfter(now))
                .findFirst();
        var blocks = new ArrayList<Block>();
        stretches.stream()
                .filter(stretch -> stretch.kind() == Kind.SHIFT)
                .sorted(Comparator.comparing(Stretch::from))
                .forEach(shift -> blocks.addAll(ground(shift, cuts, now, words)));
        cuts.stream()
                .filter(cut -> cut.to().isAfter(now))
                .map(cut -> block(cut, now, next))
                .forEach(blocks::add);
        return new DayPlan(blocks, next);
    }

    private static Block block(Stretch cut, LocalTime now, Optional<Stretch> next) {
        if (!cut.from().isAfter(now)) {
            return new Block(later(cut.from(), half(now)), cut.to(), cut.title(), cut.detail(), State.NOW);
        }
        var state = next.filter(cut::equals).isPresent() ? State.NEXT : State.COMING;
        return new Block(cut.from(), cut.to(), cut.title(), cut.detail(), state);
    }

    /** The shift itself: folded where it is over, open up to the next cut, and left as a line after that. */
    private static List<Block> ground(Stretch shift, List<Stretch> cuts, LocalTime now, Words words) {
        var blocks = new ArrayList<Block>();
        if (!shift.to().isAfter(now)) {
            return List.of(whole(shift, State.PAST, words.since(shift.from())));
        }
        var boundary = cuts.stream()
                .map(Stretch::from)
                .filter(from -> from.isAfter(later(now, shift.from())) && from.isBefore(shift.to()))
                .findFirst()
                .orElse(shift.to());
        var rest = rest(shift, cuts, now, boundary, words);
        if (shift.from().isAfter(now)) {
            blocks.add(new Block(shift.from(), boundary, shift.title(), words.until(boundary), State.COMING));
            blocks.addAll(rest);
            return blocks;
        }
        var half = half(now);
        if (shift.from().isBefore(half)) {
            blocks.add(new Block(shift.from(), half, shift.title(), words.since(shift.from()), State.PAST));
        }
        var inCut = cuts.stream()
                .anyMatch(cut -> !cut.from().isAfter(now) && cut.to().isAfter(now));
        if (!inCut) {
            var begin = cuts.stream()
                    .map(Stretch::to)
                    .filter(to -> !to.isAfter(now))
                    .reduce(later(half, shift.from()), DayPlan::later);
            blocks.add(new Block(begin, boundary, shift.title(), words.until(boundary), State.NOW));
        }
        blocks.addAll(rest);
        return blocks;
    }

    /** What is left of the shift after the last cut, so that the day is seen to its end. */
    private static List<Block> rest(
            Stretch shift, List<Stretch> cuts, LocalTime now, LocalTime boundary, DayPlan.Words words) {
        return cuts.stream()
                .map(Stretch::to)
                .filter(to -> to.isAfter(now) && !to.isBefore(boundary))
                .reduce(DayPlan::later)
                .filter(to -> to.isBefore(shift.to()))
                .filter(to -> Duration.between(to, shift.to()).toMinutes() >= HALF_HOUR)
                .map(to -> new Block(to, shift.to(), shift.title(), words.until(shift.to()), State.COMING))
                .stream()
                .toList();
    }

    private static Block whole(Stretch shift, State state, String detail) {
        return new Block(shift.from(), shift.to(), shift.title(), detail, state);
    }

    private static LocalTime half(LocalTime time) {
        return LocalTime.of(time.getHour(), time.getMinute() < HALF_HOUR ? 0 : HALF_HOUR);
    }

    private static LocalTime later(LocalTime one, LocalTime other) {
        return one.isAfter(other) ? one : other;
    }
}

package org.huddleboard.coaching.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.huddleboard.coaching.CoachingKind;
import org.huddleboard.coaching.Side;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.Clash;
import org.huddleboard.shared.MemberId;

/** Who sits together and when, as one of the two names it. */
public record Appointment(
        UUID clientKey, CoachingKind kind, MemberId agent, MemberId coach, Side madeBy, Instant start, int minutes) {
    private static final Set<Integer> LENGTHS = Set.of(20, 30, 45);
    private static final Duration STEP = Duration.ofMinutes(5);
    private static final Duration FURTHEST = Duration.ofDays(90);

    public Appointment {
        if (agent.equals(coach)) {
            throw BrokenRule.at("with", "coaching.rule.notAlone");
        }
    }

    void check(Instant now) {
        checkTime(start, minutes, now);
    }

    static void checkTime(Instant start, int minutes, Instant now) {
        if (!LENGTHS.contains(minutes)) {
            throw BrokenRule.at("minutes", "coaching.rule.minutes");
        }
        if (start.getNano() != 0 || Math.floorMod(start.getEpochSecond(), STEP.toSeconds()) != 0) {
            throw BrokenRule.at("start", "coaching.rule.fiveMinutes");
        }
        if (!start.isAfter(now)) {
            throw new Clash("past", "coaching.rule.past");
        }
        if (start.isAfter(now.plus(FURTHEST))) {
            throw BrokenRule.at("start", "coaching.rule.tooFar", FURTHEST.toDays());
        }
    }
}

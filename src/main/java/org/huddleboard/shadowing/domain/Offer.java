package org.huddleboard.shadowing.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.huddleboard.shadowing.Rung;
import org.huddleboard.shadowing.Skill;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.Clash;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.SiteId;
import org.huddleboard.shared.TeamId;

/** What a host offers, where and when, before it is counted against the day; the zone is the site's. */
public record Offer(
        UUID clientKey,
        MemberId host,
        SiteId site,
        Optional<TeamId> team,
        ZoneId zone,
        Instant start,
        int minutes,
        int seats,
        Skill skill,
        Rung rung,
        String aim) {
    public static final int MOST_SEATS = 3;
    public static final int LONGEST_AIM = 200;
    private static final Set<Integer> LENGTHS = Set.of(30, 45, 60);
    private static final int STEP = 300;

    /** Refuses what is never right, whatever else stands in the week. */
    Offer checked(Instant now) {
        if (!start.isAfter(now)) {
            throw new Clash("past", "shadowing.rule.past");
        }
        if (start.getEpochSecond() % STEP != 0 || start.getNano() != 0) {
            throw BrokenRule.at("start", "shadowing.rule.fiveMinutes");
        }
        if (!LENGTHS.contains(minutes)) {
            throw BrokenRule.at("minutes", "shadowing.rule.minutes");
        }
        if (seats < 1 || seats > MOST_SEATS) {
            throw BrokenRule.at("seats", "shadowing.rule.seats", MOST_SEATS);
        }
        if (aim.isBlank()) {
            throw BrokenRule.at("aim", "shadowing.rule.aimMissing");
        }
        if (aim.strip().length() > LONGEST_AIM) {
            throw BrokenRule.at("aim", "shadowing.rule.aimTooLong", LONGEST_AIM);
        }
        return this;
    }

    public Instant end() {
        return start.plus(Duration.ofMinutes(minutes));
    }
}

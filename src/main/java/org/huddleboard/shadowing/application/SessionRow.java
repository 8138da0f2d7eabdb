package org.huddleboard.shadowing.application;

import java.time.Instant;
import java.util.Optional;
import org.huddleboard.shadowing.Rung;
import org.huddleboard.shadowing.ShadowingSessionId;
import org.huddleboard.shadowing.Skill;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;

/** One session as it is stored, for screens. */
record SessionRow(
        ShadowingSessionId id,
        Optional<MemberId> host,
        Optional<TeamId> team,
        Instant start,
        Instant end,
        int seats,
        Skill skill,
        Rung rung,
        String aim,
        boolean cancelled,
        Optional<String> reason,
        Optional<MemberId> cancelledBy) {}

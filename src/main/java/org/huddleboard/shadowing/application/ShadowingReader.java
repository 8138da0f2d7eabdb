package org.huddleboard.shadowing.application;

import java.time.Instant;
import java.time.ZoneId;
import org.huddleboard.shadowing.domain.Ladder;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.SiteId;

/** Whoever looks at sessions: where, when, and how far up the ladder; only new starters have one to climb. */
record ShadowingReader(
        MemberId id, SiteId site, ZoneId zone, Instant now, boolean books, boolean newStarter, Ladder ladder) {
    boolean mayTake(SessionRow session) {
        return !newStarter || ladder.isOpen(session.rung(), session.start());
    }
}

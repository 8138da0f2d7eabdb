package org.huddleboard.shadowing;

import java.time.Instant;
import java.util.List;
import org.huddleboard.shared.MemberId;

/** Whose debriefs were signed by both and when, for modules that rebuild what they derived from it; never the words. */
public interface ShadowingHistory {
    /** Every session completed at that instant or later whose guest and host are still here, oldest first. */
    List<Entry> since(Instant from);

    /** One guest's completed session. */
    record Entry(ShadowingSessionId session, MemberId host, MemberId guest, Instant at) {}
}

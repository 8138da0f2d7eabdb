package org.huddleboard.shadowing.domain;

import java.util.List;
import org.huddleboard.shared.Clash;

/** What a host already offers on one day, against which another offer is counted. */
public record HostDay(List<ShadowingSession> offered) {
    /** More than this and the host's own work suffers. */
    public static final int MOST = 2;

    public HostDay {
        offered = List.copyOf(offered);
    }

    /** Refuses an offer that lies across another one, or would be the third. */
    public void add(Offer offer) {
        if (offered.stream().anyMatch(session -> session.overlaps(offer.start(), offer.end()))) {
            throw new Clash("overlap", "shadowing.rule.offerOverlaps");
        }
        if (offered.size() >= MOST) {
            throw new Clash("host-limit", "shadowing.rule.hostLimit", MOST);
        }
    }
}

package org.huddleboard.cohesion.domain.link;

import org.huddleboard.cohesion.LinkVerdict;

/**
 * What a team's weeks say.
 *
 * @param horizon the number of weeks over which progress is measured
 * @param forward exchange of a week and the progress of the weeks after it
 * @param reverse exchange of a week and the progress of the weeks before it; empty when there is too little to ask
 */
public record LinkResult(int horizon, LinkSide forward, LinkSide reverse, LinkVerdict verdict) {
    /** The same without the members' own slopes, which are nobody else's. */
    public LinkResult withoutMembers() {
        return new LinkResult(horizon, forward.withoutMembers(), reverse.withoutMembers(), verdict);
    }
}

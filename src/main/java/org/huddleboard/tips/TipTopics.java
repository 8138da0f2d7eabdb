package org.huddleboard.tips;

import org.huddleboard.live.Topic;
import org.huddleboard.shared.SiteId;

/** What screens with tips on them listen to. */
public final class TipTopics {
    private TipTopics() {}

    /** The tips of this site. */
    public static Topic of(SiteId site) {
        return new Topic("tips", site.value());
    }
}

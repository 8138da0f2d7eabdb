package org.huddleboard.tips;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.huddleboard.shared.SiteId;

/** Tips that are new or were changed, for huddles and reads. It asks no permission: it serves those that have. */
public interface TipNews {
    /** The latest first; tips in that language before others. */
    List<TipNote> changedSince(SiteId site, Instant since, Locale language, int limit);
}

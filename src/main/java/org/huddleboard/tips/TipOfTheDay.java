package org.huddleboard.tips;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.huddleboard.shared.SiteId;

/** The one tip a site reads on a day, the same on every screen. It asks no permission: it serves those that have. */
public interface TipOfTheDay {
    /** In that language where the site has tips in it, else in any; empty while the site has no tip that is checked. */
    Optional<TipNote> on(SiteId site, LocalDate day, Locale language);
}

package org.huddleboard.people;

import java.time.ZoneId;
import org.huddleboard.shared.SiteId;
import org.huddleboard.shared.TeamId;

/** A team as a screen shows it. */
public record Team(TeamId id, String name, SiteId site, String siteName, ZoneId zone) {}

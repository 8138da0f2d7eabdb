package org.huddleboard.people.application;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.huddleboard.shared.SiteId;

/** A site as the administrator sees it. */
public record SiteCard(SiteId id, String name, ZoneId zone, Optional<LocalTime> opens, Optional<LocalTime> closes) {}

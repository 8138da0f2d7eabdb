package org.huddleboard.shadowing.application;

import java.time.ZonedDateTime;
import java.util.Optional;

/** What a new starter's day turns on: the session that comes next, or the seat that could. */
public record NextStep(ZonedDateTime now, Optional<SlotCard> next, Optional<SlotCard> suggested, LadderCard ladder) {}

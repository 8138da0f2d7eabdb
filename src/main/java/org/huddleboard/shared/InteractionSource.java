package org.huddleboard.shared;

import java.time.Instant;
import java.util.List;

/**
 * A module's interactions of one member with colleagues, for the chips of a goal's help trace: a bean of that module. It
 * asks no permission: it serves services that have asked, for the member's own eyes.
 */
public interface InteractionSource {
    /** The latest ones from that instant up to, not including, the other one; newest first. */
    List<Interaction> of(MemberId member, Instant from, Instant to, int most);
}

package org.huddleboard.goals;

import java.time.Instant;
import java.util.List;
import org.huddleboard.shared.MemberId;

/** Which reflections are whole and since when, for modules that rebuild what they derived from it; never the words. */
public interface ReflectionHistory {
    /** Every whole reflection last written at that instant or later, oldest first. */
    List<Entry> since(Instant from);

    /** One reflection. */
    record Entry(ReflectionId reflection, MemberId member, boolean shared, Instant at) {}
}

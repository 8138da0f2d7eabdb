package org.huddleboard.tips;

import java.time.Instant;
import java.util.List;
import org.huddleboard.shared.MemberId;

/** Who tried whose tip and whether it worked, for modules that rebuild what they derived from it; never the words. */
public interface TipHistory {
    /** Every outcome as it stands, told at that instant or later, of tips whose author is still here; oldest first. */
    List<Entry> since(Instant from);

    /** One outcome. */
    record Entry(TipId tip, MemberId author, MemberId by, boolean worked, Instant at) {}
}

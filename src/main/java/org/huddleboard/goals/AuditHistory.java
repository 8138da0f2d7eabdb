package org.huddleboard.goals;

import java.time.Instant;
import java.util.List;
import org.huddleboard.shared.MemberId;

/** Who finished a self-audit and when, for modules that rebuild what they derived from it; never what it says. */
public interface AuditHistory {
    /** Every audit finished at that instant or later, oldest first. */
    List<Entry> since(Instant from);

    /** One audit. */
    record Entry(AuditId audit, MemberId member, Instant at) {}
}

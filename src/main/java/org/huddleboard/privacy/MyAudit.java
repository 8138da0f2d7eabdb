package org.huddleboard.privacy;

import java.util.List;

/** Who did or opened what about whoever is asking. */
public interface MyAudit {
    /** The latest first, as far back as a page shows. */
    List<AuditSeen> latest();
}

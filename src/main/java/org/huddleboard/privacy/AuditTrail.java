package org.huddleboard.privacy;

import java.util.UUID;
import org.huddleboard.shared.MemberId;
import org.jspecify.annotations.Nullable;

/** The lines that say who did or opened what; ids only. A member reads those about themselves. */
public interface AuditTrail {
    /** Notes that whoever is asking did this, about that member if it is about one, to that record. */
    void note(Deed deed, @Nullable MemberId about, UUID record);

    enum Deed {
        OPENED_FIGURES,
        TARGET_NAMED,
        TARGET_AGREED,
        TARGET_OVER,
        OPENED_FEEDBACK,
        OPENED_DEBRIEF,
        OPENED_REFLECTION,
        OPENED_GOALS,
        IMPORTED,
        IMPORT_UNDONE,
        TARGET_SET,
        LIMITS_BEGUN,
        LIMITS_TAKEN_BACK,
        ROLE_GIVEN,
        ROLE_TAKEN,
        ACCOUNT_INVITED,
        SCREEN_PAIRED,
        SCREEN_REVOKED,
        TOKEN_MADE,
        TOKEN_REVOKED,
        DEMO_LOADED,
        DEMO_REMOVED,
        TIES_REBUILT
    }
}

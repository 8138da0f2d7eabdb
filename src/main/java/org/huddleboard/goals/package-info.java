/**
 * Growth of each member, in their own hands: the self-audit, goals that run through plan, do and review, who helped with
 * them, and what was learned. A member owns the plan; a leader comments and proposes, and changes nothing.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: *",
            "live",
            "privacy",
            "privacy :: spi",
            "drafts",
            "drafts :: *",
            "people",
            "kpi",
            "feedback"
        })
@NullMarked
package org.huddleboard.goals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

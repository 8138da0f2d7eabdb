/**
 * Two people who talk about one of them: sessions after the GROW steps, prepared beforehand, signed by both, with at most
 * two commitments that are looked at again. How often they are due is counted; what was said stays between the two.
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
            "rota",
            "feedback",
            "goals"
        })
@NullMarked
package org.huddleboard.coaching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

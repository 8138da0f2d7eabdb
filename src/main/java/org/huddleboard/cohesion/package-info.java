/**
 * How a team holds together: who helped whom, what the pulse says, and whether weeks of more exchange go with goals that
 * move faster. It owns its ties, the pulse and what is worked out from them; aggregates only, and "we cannot tell yet"
 * where the data cannot.
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
            "tips",
            "shadowing",
            "goals",
            "improvement",
            "huddle",
            "coaching"
        })
@NullMarked
package org.huddleboard.cohesion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * The daily huddle of a team: timed blocks that open prefilled, who is here, why a figure moved, what was asked and
 * what was agreed. It owns the huddles, their records and the sixty-second reads of those who were away; the team reads
 * them, its leader runs them, and the wall follows the running one.
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
            "improvement"
        })
@NullMarked
package org.huddleboard.huddle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * The figures of the floor: the catalogue of measures, readings kept as sum and count, their roll-ups, and what is a
 * signal and what the usual wobble. It owns readings, roll-ups and targets. A team reads its own figures, a member
 * their own; a leader who opens a member's figures leaves a line that member can read.
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
            "people"
        })
@NullMarked
package org.huddleboard.kpi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * The screens on the wall: how they are paired with a team and let go, and what they show by turns. It owns the paired
 * screens; figures, words and who sits together it reads in the name of the screen, so nothing about a single person can
 * reach a wall.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: *",
            "live",
            "privacy",
            "privacy :: spi",
            "people",
            "kpi",
            "feedback",
            "tips",
            "shadowing",
            "improvement",
            "huddle",
            "cohesion"
        })
@NullMarked
package org.huddleboard.wall;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

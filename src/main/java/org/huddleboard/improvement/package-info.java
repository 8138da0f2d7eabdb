/**
 * What a team has agreed to do: actions with an owner and a date, agreed in a huddle or on the board, done or sent one
 * tier up. It owns the actions; the huddle and the wall read and agree them through the words of this package.
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
package org.huddleboard.improvement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

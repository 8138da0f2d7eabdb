/**
 * Sitting beside a colleague to learn: hosts offer half hours with a skill and an aim, guests take the seats, both sign
 * the debrief afterwards. It owns the sessions, their seats, the debriefs and the new starter's ladder of five rungs.
 * Sessions reach the whole site; a debrief is read by its guest, its host and the guest's leader alone.
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
            "rota"
        })
@NullMarked
package org.huddleboard.shadowing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

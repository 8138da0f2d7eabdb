/**
 * What helps in a contact, told by those who found it: tips to do, say and avoid, and practice cards to think through.
 * It owns the tips of a site, their revisions and what people say of them after trying; everybody at the site reads
 * them, other modules learn ids and instants, the wall the words of one tip a day.
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
package org.huddleboard.tips;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

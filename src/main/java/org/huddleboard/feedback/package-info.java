/**
 * Words from one colleague to another: feedback cards after SBI or BOOST, and thanks to a person or a team. It owns
 * the cards, their one acknowledgement and their one reply. A card is read by whom its audience names and by nobody
 * else; other modules learn ids and instants, the wall the words that were given to it.
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
            "kpi"
        })
@NullMarked
package org.huddleboard.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

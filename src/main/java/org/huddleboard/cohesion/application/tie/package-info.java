/** What members gave one another, who came to huddles and how goals moved: kept as this module's own rows. */
@NullMarked
package org.huddleboard.cohesion.application.tie;

import org.jspecify.annotations.NullMarked;

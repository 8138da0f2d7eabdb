/** How well a team holds together, as figures: pure functions over positions and epoch days, no clock, no Spring. */
@NullMarked
package org.huddleboard.cohesion.domain.index;

import org.jspecify.annotations.NullMarked;

/** A team's past as rows of its own, and what weeks they make: pure functions. */
@NullMarked
package org.huddleboard.cohesion.domain.tie;

import org.jspecify.annotations.NullMarked;

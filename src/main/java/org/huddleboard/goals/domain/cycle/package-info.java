/** Doing a goal and looking back on it. */
@NullMarked
package org.huddleboard.goals.domain.cycle;

import org.jspecify.annotations.NullMarked;

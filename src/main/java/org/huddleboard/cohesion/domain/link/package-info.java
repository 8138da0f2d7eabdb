/** Whether weeks of more exchange go with goals that move faster: pure functions of a team's weeks, without names. */
@NullMarked
package org.huddleboard.cohesion.domain.link;

import org.jspecify.annotations.NullMarked;

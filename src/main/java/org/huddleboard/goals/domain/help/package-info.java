/** Who helped with a goal. */
@NullMarked
package org.huddleboard.goals.domain.help;

import org.jspecify.annotations.NullMarked;

/** A member's goal: its plan, its states, its steps, what it serves, and what others remark on it. */
@NullMarked
package org.huddleboard.goals.domain.goal;

import org.jspecify.annotations.NullMarked;

/** Steps, entries and reviews of goals. */
@NullMarked
package org.huddleboard.goals.application.cycle;

import org.jspecify.annotations.NullMarked;

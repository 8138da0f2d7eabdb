/** Days of a team's figures, each beside what is usual for its own weekday. */
@NullMarked
package org.huddleboard.kpi.domain.daily;

import org.jspecify.annotations.NullMarked;

/** A team's figure day by day: a drawing, its table, and what it says. */
@NullMarked
package org.huddleboard.kpi.ui.daily;

import org.jspecify.annotations.NullMarked;

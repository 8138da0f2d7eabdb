/** Drawings of a team as a whole, without names: dials, ranges, ties, weeks of data, and weeks against one another. */
@NullMarked
package org.huddleboard.shared.ui.chart.team;

import org.jspecify.annotations.NullMarked;

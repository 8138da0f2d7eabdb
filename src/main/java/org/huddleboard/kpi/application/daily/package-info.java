/** A team's figures day by day, for those who may read its weeks. */
@NullMarked
package org.huddleboard.kpi.application.daily;

import org.jspecify.annotations.NullMarked;

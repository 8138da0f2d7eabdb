/** A team's figures before and after something was tried. */
@NullMarked
package org.huddleboard.kpi.application.change;

import org.jspecify.annotations.NullMarked;

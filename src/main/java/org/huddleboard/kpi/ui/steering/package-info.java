/** Team settings: targets, and the weeks from which charts have new limits. */
@NullMarked
package org.huddleboard.kpi.ui.steering;

import org.jspecify.annotations.NullMarked;

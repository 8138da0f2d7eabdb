/** What those who answer for members read of their goals, and what teams are after. */
@NullMarked
package org.huddleboard.goals.ui.guide;

import org.jspecify.annotations.NullMarked;

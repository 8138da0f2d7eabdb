/** Plans and reviews a team’s improvement activities. */
@NullMarked
package org.huddleboard.improvement.application.activity;

import org.jspecify.annotations.NullMarked;

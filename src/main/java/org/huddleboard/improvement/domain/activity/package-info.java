/** A team’s improvement activity: an objective that can be seen to be reached, and its review. */
@NullMarked
package org.huddleboard.improvement.domain.activity;

import org.jspecify.annotations.NullMarked;

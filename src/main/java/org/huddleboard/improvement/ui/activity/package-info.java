/** A team’s improvement activities on their screen. */
@NullMarked
package org.huddleboard.improvement.ui.activity;

import org.jspecify.annotations.NullMarked;

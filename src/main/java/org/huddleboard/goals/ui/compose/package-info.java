/** Where a goal is written. */
@NullMarked
package org.huddleboard.goals.ui.compose;

import org.jspecify.annotations.NullMarked;

/** A member's own figure, for themselves alone. */
@NullMarked
package org.huddleboard.cohesion.ui.own;

import org.jspecify.annotations.NullMarked;

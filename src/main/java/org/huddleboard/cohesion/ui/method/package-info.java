/** How the figures are computed, and how often they are wrong. */
@NullMarked
package org.huddleboard.cohesion.ui.method;

import org.jspecify.annotations.NullMarked;

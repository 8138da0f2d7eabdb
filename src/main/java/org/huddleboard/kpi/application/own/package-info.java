/** A member's own figures, for that member and for those who answer for them. */
@NullMarked
package org.huddleboard.kpi.application.own;

import org.jspecify.annotations.NullMarked;

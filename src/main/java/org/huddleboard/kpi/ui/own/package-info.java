/** My own figures, and one member's for those who answer for them. */
@NullMarked
package org.huddleboard.kpi.ui.own;

import org.jspecify.annotations.NullMarked;

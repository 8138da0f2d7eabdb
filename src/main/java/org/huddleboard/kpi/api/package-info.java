/** Figures for other programs. */
@NullMarked
package org.huddleboard.kpi.api;

import org.jspecify.annotations.NullMarked;

/** Readings and the mathematics of signals: pure functions, no clock, no Spring. */
@NullMarked
package org.huddleboard.kpi.domain;

import org.jspecify.annotations.NullMarked;

/** Files of figures coming in: formats, readings in layers, and the roll-ups written behind them. */
@NullMarked
package org.huddleboard.kpi.application.imports;

import org.jspecify.annotations.NullMarked;

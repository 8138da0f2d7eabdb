/** A leader's reading: why a figure stands out, on the board, on the figure's page and on My shift. */
@NullMarked
package org.huddleboard.kpi.ui.reading;

import org.jspecify.annotations.NullMarked;

/** The board, one measure's page and the figures on My shift. */
@NullMarked
package org.huddleboard.kpi.ui;

import org.jspecify.annotations.NullMarked;

/** The page of one figure: its chart, customers' words beside it, what it is made of, and what happened around it. */
@NullMarked
package org.huddleboard.kpi.ui.figure;

import org.jspecify.annotations.NullMarked;

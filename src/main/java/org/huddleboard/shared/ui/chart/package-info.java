/** Drawings of figures: SVG made in plain Java, each with a title, a sentence and a table, and thin components. */
@NullMarked
package org.huddleboard.shared.ui.chart;

import org.jspecify.annotations.NullMarked;

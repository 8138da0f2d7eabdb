/** Who is who in the files of figures that came in. */
@NullMarked
package org.huddleboard.kpi.ui.imports;

import org.jspecify.annotations.NullMarked;

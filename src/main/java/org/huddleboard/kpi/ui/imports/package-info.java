/** Handing files in, with a look at them first; who is who in them; and taking them back. */
@NullMarked
package org.huddleboard.kpi.ui.imports;

import org.jspecify.annotations.NullMarked;

/** What programs of the trade export, each in its own shape, made into sums and counts per agent and day. */
@NullMarked
package org.huddleboard.kpi.application.imports.vendors;

import org.jspecify.annotations.NullMarked;

/** Reports with one row an agent and day and several measures side by side, read as somebody has said. */
@NullMarked
package org.huddleboard.kpi.application.imports.wide;

import org.jspecify.annotations.NullMarked;

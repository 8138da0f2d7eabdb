/** What the board, a member's own page and a wall may ask about figures. */
@NullMarked
package org.huddleboard.kpi.application;

import org.jspecify.annotations.NullMarked;

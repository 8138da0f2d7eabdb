/** The page of a team: facts, a signal with its range, and what cannot be told yet. */
@NullMarked
package org.huddleboard.cohesion.ui.team;

import org.jspecify.annotations.NullMarked;

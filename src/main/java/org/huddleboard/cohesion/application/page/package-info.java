/** Puts the pages of a team's cohesion together: totals for the team, own figures for a member, a note for the leader. */
@NullMarked
package org.huddleboard.cohesion.application.page;

import org.jspecify.annotations.NullMarked;

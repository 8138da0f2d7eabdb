/** The screens of a team's cohesion: the team's page, one's own, the leader's, and how it is all computed. */
@NullMarked
package org.huddleboard.cohesion.ui;

import org.jspecify.annotations.NullMarked;

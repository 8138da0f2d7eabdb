/** What a team, a member and a wall are told about their figures: read from roll-ups, judged, put into words. */
@NullMarked
package org.huddleboard.kpi.application.board;

import org.jspecify.annotations.NullMarked;

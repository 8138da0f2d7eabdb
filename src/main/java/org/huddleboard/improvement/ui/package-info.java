/** The list of a team's actions, and what stands of it on My shift. */
@NullMarked
package org.huddleboard.improvement.ui;

import org.jspecify.annotations.NullMarked;

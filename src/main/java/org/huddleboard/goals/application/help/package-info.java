/** Names who helped with a goal, from what really happened between two people. */
@NullMarked
package org.huddleboard.goals.application.help;

import org.jspecify.annotations.NullMarked;

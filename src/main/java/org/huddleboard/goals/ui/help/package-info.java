/** The help trace of a goal: chips that are ticked in five seconds. */
@NullMarked
package org.huddleboard.goals.ui.help;

import org.jspecify.annotations.NullMarked;

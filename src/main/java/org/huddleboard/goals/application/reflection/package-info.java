/** Keeps reflections, private until their author shares them. */
@NullMarked
package org.huddleboard.goals.application.reflection;

import org.jspecify.annotations.NullMarked;

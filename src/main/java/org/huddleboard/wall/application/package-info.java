/** Pairing for leaders, the door for devices, and what a wall shows. */
@NullMarked
package org.huddleboard.wall.application;

import org.jspecify.annotations.NullMarked;

/** The wall itself, and the screen where leaders pair walls. */
@NullMarked
package org.huddleboard.wall.ui;

import org.jspecify.annotations.NullMarked;

/** The frame: top bar, menu, keys. */
@NullMarked
package org.huddleboard.shell.frame;

import org.jspecify.annotations.NullMarked;

/** Joins what two modules of the same floor may not know of one another. */
@NullMarked
package org.huddleboard.shell.guard;

import org.jspecify.annotations.NullMarked;

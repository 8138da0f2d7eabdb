/**
 * The table of {@code ./huddleboard bench}: each row measures the board and the thing it is compared with in the same
 * run, in turns. Nothing here is part of the board; it is driven from outside, as people and browsers do.
 */
@NullMarked
package org.huddleboard.bench;

import org.jspecify.annotations.NullMarked;

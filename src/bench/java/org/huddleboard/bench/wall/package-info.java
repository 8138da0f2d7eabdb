/** A wall in a real browser that loses its line, its session or its board, and whoever looks after it from afar. */
@NullMarked
package org.huddleboard.bench.wall;

import org.jspecify.annotations.NullMarked;

/** Programs of their own that lay many figures into a store, by the board and by plain JDBC, and time both. */
@NullMarked
package org.huddleboard.bench.store;

import org.jspecify.annotations.NullMarked;

/** An empty Vaadin application: what the first load of the board is measured beside. */
@NullMarked
package org.huddleboard.bench.empty;

import org.jspecify.annotations.NullMarked;

/** Journeys at a real browser, driven by Vaadin TestBench, for those who hold its licence. */
@NullMarked
package org.huddleboard.testbench;

import org.jspecify.annotations.NullMarked;

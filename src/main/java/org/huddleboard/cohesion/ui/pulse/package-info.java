/** The pulse on screen: four sentences to answer, what the last round said, and what came of it. */
@NullMarked
package org.huddleboard.cohesion.ui.pulse;

import org.jspecify.annotations.NullMarked;

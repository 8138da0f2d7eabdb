/** Rounds of the pulse, their ballots while they are open, and what is kept of them once they have closed. */
@NullMarked
package org.huddleboard.cohesion.domain.pulse;

import org.jspecify.annotations.NullMarked;

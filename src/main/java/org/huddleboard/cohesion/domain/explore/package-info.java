/** Many looks at once, none of which proves anything: what may be worth a talk, and how often chance draws as much. */
@NullMarked
package org.huddleboard.cohesion.domain.explore;

import org.jspecify.annotations.NullMarked;

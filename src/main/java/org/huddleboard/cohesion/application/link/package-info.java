/** The link between exchange and goals, worked out once a day for each team, off the screens' threads. */
@NullMarked
package org.huddleboard.cohesion.application.link;

import org.jspecify.annotations.NullMarked;

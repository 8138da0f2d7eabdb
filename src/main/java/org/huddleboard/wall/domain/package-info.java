/** Paired screens, and devices that wait with a code. */
@NullMarked
package org.huddleboard.wall.domain;

import org.jspecify.annotations.NullMarked;

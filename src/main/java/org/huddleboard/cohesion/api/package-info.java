/** A team's cohesion for programs. */
@NullMarked
package org.huddleboard.cohesion.api;

import org.jspecify.annotations.NullMarked;

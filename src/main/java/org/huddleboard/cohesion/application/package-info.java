/** A team's cohesion for those who may see it. */
@NullMarked
package org.huddleboard.cohesion.application;

import org.jspecify.annotations.NullMarked;

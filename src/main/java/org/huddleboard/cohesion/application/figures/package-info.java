/** A team's figures for programs: what may be shown, and what is missing where it may not. */
@NullMarked
package org.huddleboard.cohesion.application.figures;

import org.jspecify.annotations.NullMarked;

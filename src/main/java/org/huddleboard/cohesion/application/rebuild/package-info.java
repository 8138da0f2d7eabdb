/** An administrator has the ties made anew from what happened. */
@NullMarked
package org.huddleboard.cohesion.application.rebuild;

import org.jspecify.annotations.NullMarked;

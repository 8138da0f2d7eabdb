/** Where an administrator has the ties made anew. */
@NullMarked
package org.huddleboard.cohesion.ui.rebuild;

import org.jspecify.annotations.NullMarked;

/** Brings an idea, tries it, measures it and decides on it. */
@NullMarked
package org.huddleboard.improvement.application.idea;

import org.jspecify.annotations.NullMarked;

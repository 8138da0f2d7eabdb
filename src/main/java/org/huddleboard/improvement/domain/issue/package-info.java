/** The rules of what gets in the way: who said it how often, what it is the same as, and what was answered. */
@NullMarked
package org.huddleboard.improvement.domain.issue;

import org.jspecify.annotations.NullMarked;

/** Says, merges, answers and ranks what gets in the way. */
@NullMarked
package org.huddleboard.improvement.application.issue;

import org.jspecify.annotations.NullMarked;

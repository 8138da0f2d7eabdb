/** Ideas on their board, and each on a page of its own. */
@NullMarked
package org.huddleboard.improvement.ui.idea;

import org.jspecify.annotations.NullMarked;

/** What gets in the way, on its screen. */
@NullMarked
package org.huddleboard.improvement.ui.issue;

import org.jspecify.annotations.NullMarked;

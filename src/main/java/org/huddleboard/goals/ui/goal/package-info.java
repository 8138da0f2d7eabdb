/** One goal on its page, the list of them, and what they lay on other screens. */
@NullMarked
package org.huddleboard.goals.ui.goal;

import org.jspecify.annotations.NullMarked;

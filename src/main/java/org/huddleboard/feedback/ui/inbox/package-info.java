/** The screens on which a member sorts what came in for them. */
@NullMarked
package org.huddleboard.feedback.ui.inbox;

import org.jspecify.annotations.NullMarked;

/** Everything that comes in for a member, sorted by that member alone, and what others get to know of it. */
@NullMarked
package org.huddleboard.feedback.application.inbox;

import org.jspecify.annotations.NullMarked;

/** What members say their feedback is about, and the lines they write to themselves. */
@NullMarked
package org.huddleboard.feedback.domain.inbox;

import org.jspecify.annotations.NullMarked;

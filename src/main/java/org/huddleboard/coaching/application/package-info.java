/** Sessions, commitments and notes at work, and what is brought to a session. */
@NullMarked
package org.huddleboard.coaching.application;

import org.jspecify.annotations.NullMarked;

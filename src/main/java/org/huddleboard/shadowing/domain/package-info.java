/** The rules of a session, its seats and its debrief. */
@NullMarked
package org.huddleboard.shadowing.domain;

import org.jspecify.annotations.NullMarked;

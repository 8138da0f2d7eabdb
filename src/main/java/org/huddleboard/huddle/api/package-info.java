/** Huddles for programs. */
@NullMarked
package org.huddleboard.huddle.api;

import org.jspecify.annotations.NullMarked;

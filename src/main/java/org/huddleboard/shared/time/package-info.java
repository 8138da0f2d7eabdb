/** The one clock. */
@NullMarked
package org.huddleboard.shared.time;

import org.jspecify.annotations.NullMarked;

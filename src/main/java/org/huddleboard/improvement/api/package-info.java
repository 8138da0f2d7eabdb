/** Actions for programs. */
@NullMarked
package org.huddleboard.improvement.api;

import org.jspecify.annotations.NullMarked;

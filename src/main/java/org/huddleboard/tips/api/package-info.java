/** Tips for programs. */
@NullMarked
package org.huddleboard.tips.api;

import org.jspecify.annotations.NullMarked;

/** Goals and their rules. */
@NullMarked
package org.huddleboard.goals.domain;

import org.jspecify.annotations.NullMarked;

/** What members do with their goals, and what others may read of it. */
@NullMarked
package org.huddleboard.goals.application;

import org.jspecify.annotations.NullMarked;

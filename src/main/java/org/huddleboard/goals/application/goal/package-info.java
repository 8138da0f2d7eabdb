/** Goals: how they are made, done, reviewed and read. */
@NullMarked
package org.huddleboard.goals.application.goal;

import org.jspecify.annotations.NullMarked;

/** What teams and sites are after. */
@NullMarked
package org.huddleboard.goals.application.aim;

import org.jspecify.annotations.NullMarked;

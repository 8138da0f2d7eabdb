/** What happened, what it means, what comes next. */
@NullMarked
package org.huddleboard.goals.domain.reflection;

import org.jspecify.annotations.NullMarked;

/** What passes between a member and their leader about a figure; nobody else reads it. */
@NullMarked
package org.huddleboard.kpi.application.between;

import org.jspecify.annotations.NullMarked;

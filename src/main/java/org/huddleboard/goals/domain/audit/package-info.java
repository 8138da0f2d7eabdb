/** How a member rates their own work, figure by figure and behaviour by behaviour. */
@NullMarked
package org.huddleboard.goals.domain.audit;

import org.jspecify.annotations.NullMarked;

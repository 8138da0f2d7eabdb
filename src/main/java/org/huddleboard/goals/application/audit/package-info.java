/** Takes down self-audits and says what they show. */
@NullMarked
package org.huddleboard.goals.application.audit;

import org.jspecify.annotations.NullMarked;

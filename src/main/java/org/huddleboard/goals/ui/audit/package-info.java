/** The self-audit: one question at a time, then strengths and what to develop. */
@NullMarked
package org.huddleboard.goals.ui.audit;

import org.jspecify.annotations.NullMarked;

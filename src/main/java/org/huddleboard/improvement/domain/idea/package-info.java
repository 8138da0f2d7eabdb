/** The way of an idea: a trial, its figures, and a decision. */
@NullMarked
package org.huddleboard.improvement.domain.idea;

import org.jspecify.annotations.NullMarked;

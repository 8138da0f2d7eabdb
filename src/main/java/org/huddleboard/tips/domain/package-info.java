/** What a tip is, what may be done with it, how its outcomes order it, and which day shows which tip. */
@NullMarked
package org.huddleboard.tips.domain;

import org.jspecify.annotations.NullMarked;

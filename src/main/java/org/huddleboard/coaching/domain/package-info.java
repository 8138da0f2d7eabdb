/** Sessions after the GROW steps, what two agreed on, private notes, and how often sessions are due. */
@NullMarked
package org.huddleboard.coaching.domain;

import org.jspecify.annotations.NullMarked;

/** The screens of goals. */
@NullMarked
package org.huddleboard.goals.ui;

import org.jspecify.annotations.NullMarked;

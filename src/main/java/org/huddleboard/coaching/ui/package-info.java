/** The screens of coaching. */
@NullMarked
package org.huddleboard.coaching.ui;

import org.jspecify.annotations.NullMarked;

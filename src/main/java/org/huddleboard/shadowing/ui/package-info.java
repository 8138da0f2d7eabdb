/** The screens of shadowing. */
@NullMarked
package org.huddleboard.shadowing.ui;

import org.jspecify.annotations.NullMarked;

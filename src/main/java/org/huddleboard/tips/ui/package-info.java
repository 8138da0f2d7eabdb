/** The screens with tips on them. */
@NullMarked
package org.huddleboard.tips.ui;

import org.jspecify.annotations.NullMarked;

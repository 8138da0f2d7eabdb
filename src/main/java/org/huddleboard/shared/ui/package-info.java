/** The kit: sheets, words cards, marks and fields that carry the look of every screen. */
@NullMarked
package org.huddleboard.shared.ui;

import org.jspecify.annotations.NullMarked;

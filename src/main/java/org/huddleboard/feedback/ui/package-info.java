/** The letters, the composer beside the growing letter, and what feedback lays on the home page. */
@NullMarked
package org.huddleboard.feedback.ui;

import org.jspecify.annotations.NullMarked;

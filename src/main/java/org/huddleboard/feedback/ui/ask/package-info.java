/** Asking for feedback, what I was asked for, and the questions at a card. */
@NullMarked
package org.huddleboard.feedback.ui.ask;

import org.jspecify.annotations.NullMarked;

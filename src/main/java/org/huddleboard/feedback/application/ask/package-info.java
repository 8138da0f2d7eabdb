/** Asking colleagues for feedback, asking about a card, and agreeing who reads it. */
@NullMarked
package org.huddleboard.feedback.application.ask;

import org.jspecify.annotations.NullMarked;

/** What is asked for, and what is asked about a card: who has the turn, and what may follow. */
@NullMarked
package org.huddleboard.feedback.domain.ask;

import org.jspecify.annotations.NullMarked;

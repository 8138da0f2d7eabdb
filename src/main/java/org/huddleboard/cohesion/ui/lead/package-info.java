/** What a leader sees in private: who has no tie, and an exploration that proves nothing. */
@NullMarked
package org.huddleboard.cohesion.ui.lead;

import org.jspecify.annotations.NullMarked;

/** What a card is and what may be done with it; how its words are read for traits, absolutes and missing moments. */
@NullMarked
package org.huddleboard.feedback.domain;

import org.jspecify.annotations.NullMarked;

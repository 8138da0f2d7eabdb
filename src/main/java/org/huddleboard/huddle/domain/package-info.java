/** What a huddle is and when it may move on. */
@NullMarked
package org.huddleboard.huddle.domain;

import org.jspecify.annotations.NullMarked;

/** What people do with a huddle, and what they see of it. */
@NullMarked
package org.huddleboard.huddle.application;

import org.jspecify.annotations.NullMarked;

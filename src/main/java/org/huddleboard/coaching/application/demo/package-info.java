/** The demo centre's one-to-ones. */
@NullMarked
package org.huddleboard.coaching.application.demo;

import org.jspecify.annotations.NullMarked;

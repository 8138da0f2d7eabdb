/** The demo centre's huddles. */
@NullMarked
package org.huddleboard.huddle.application.demo;

import org.jspecify.annotations.NullMarked;

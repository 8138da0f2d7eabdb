/** The demo centre's actions. */
@NullMarked
package org.huddleboard.improvement.application.demo;

import org.jspecify.annotations.NullMarked;

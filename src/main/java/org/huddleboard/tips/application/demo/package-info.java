/** The tips of the demo centre. */
@NullMarked
package org.huddleboard.tips.application.demo;

import org.jspecify.annotations.NullMarked;

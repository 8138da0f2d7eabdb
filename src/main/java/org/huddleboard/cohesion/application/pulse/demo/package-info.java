/** The demo centre's pulse. */
@NullMarked
package org.huddleboard.cohesion.application.pulse.demo;

import org.jspecify.annotations.NullMarked;

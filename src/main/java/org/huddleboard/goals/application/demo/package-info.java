/** What the demo centre tells of goals. */
@NullMarked
package org.huddleboard.goals.application.demo;

import org.jspecify.annotations.NullMarked;

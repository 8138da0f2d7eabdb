/** What the demo centre tells of how its teams hold together: the past they brought along. */
@NullMarked
package org.huddleboard.cohesion.application.demo;

import org.jspecify.annotations.NullMarked;

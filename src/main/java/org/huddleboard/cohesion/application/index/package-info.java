/** The team's index for whoever checks our numbers: the launcher's measure of a file. */
@NullMarked
package org.huddleboard.cohesion.application.index;

import org.jspecify.annotations.NullMarked;

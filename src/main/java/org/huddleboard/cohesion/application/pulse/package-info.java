/** The pulse: who is asked, what comes of it, and nothing that leads from an answer to whoever gave it. */
@NullMarked
package org.huddleboard.cohesion.application.pulse;

import org.jspecify.annotations.NullMarked;

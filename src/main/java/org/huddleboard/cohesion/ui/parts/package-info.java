/** What the screens of a team's cohesion share: fact, signal or cannot tell, and how points and days are said. */
@NullMarked
package org.huddleboard.cohesion.ui.parts;

import org.jspecify.annotations.NullMarked;

/** What the screens of a team's cohesion are handed: figures that may be shown, and what is missing where they may not. */
@NullMarked
package org.huddleboard.cohesion.application.view;

import org.jspecify.annotations.NullMarked;

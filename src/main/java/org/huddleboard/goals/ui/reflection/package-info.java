/** The three cards of a reflection, on a goal's page and on their own. */
@NullMarked
package org.huddleboard.goals.ui.reflection;

import org.jspecify.annotations.NullMarked;

/** Who may do what, who belongs where, signing in, and the services of the people screens. */
@NullMarked
package org.huddleboard.people.application;

import org.jspecify.annotations.NullMarked;

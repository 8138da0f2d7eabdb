/** Files of people: who they are, where they work and as what. */
@NullMarked
package org.huddleboard.people.application.imports;

import org.jspecify.annotations.NullMarked;

/** Teams and members for programs with a token. */
@NullMarked
package org.huddleboard.people.api;

import org.jspecify.annotations.NullMarked;

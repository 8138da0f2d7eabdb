/** The way in. */
@NullMarked
package org.huddleboard.shell.signin;

import org.jspecify.annotations.NullMarked;

/** Method security, switched on for every module and every module's tests. */
@NullMarked
package org.huddleboard.shared.security;

import org.jspecify.annotations.NullMarked;

/** Files handed in by programs. */
@NullMarked
package org.huddleboard.shared.imports.api;

import org.jspecify.annotations.NullMarked;

/** Files of programs nobody has described: their columns are chosen once, looked at, and kept as a format. */
@NullMarked
package org.huddleboard.shared.imports.mapping;

import org.jspecify.annotations.NullMarked;

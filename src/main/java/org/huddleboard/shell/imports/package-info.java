/** Handing files in, with a look at them first; saying which column is which in unknown ones; and taking them back. */
@NullMarked
package org.huddleboard.shell.imports;

import org.jspecify.annotations.NullMarked;

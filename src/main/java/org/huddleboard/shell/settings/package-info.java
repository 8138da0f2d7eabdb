/** Language, look and keys of whoever sits here. */
@NullMarked
package org.huddleboard.shell.settings;

import org.jspecify.annotations.NullMarked;

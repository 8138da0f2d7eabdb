/** Every sentence the board says, by key, in every language. */
@NullMarked
package org.huddleboard.shared.i18n;

import org.jspecify.annotations.NullMarked;

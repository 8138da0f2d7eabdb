/** What the screens of this module share: their tabs, their drawer, errors at the field, and before and after. */
@NullMarked
package org.huddleboard.improvement.ui.parts;

import org.jspecify.annotations.NullMarked;

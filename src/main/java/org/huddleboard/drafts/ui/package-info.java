/** Binds the fields of a screen to a draft. */
@NamedInterface("ui")
@NullMarked
package org.huddleboard.drafts.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

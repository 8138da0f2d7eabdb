/** What modules lay on the screen where files are handed in. */
@NullMarked
package org.huddleboard.shared.ui.imports;

import org.jspecify.annotations.NullMarked;

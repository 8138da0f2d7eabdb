/** Files that other programs lay into a folder, picked up by the clock and read like those handed in by people. */
@NullMarked
package org.huddleboard.shared.imports.folder;

import org.jspecify.annotations.NullMarked;

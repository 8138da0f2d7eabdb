/**
 * Files that come in: the registry of kinds, the run with its progress, the history and taking an import back. A
 * module brings its {@link org.huddleboard.shared.imports.ImportKind}; this package knows no module.
 */
@NullMarked
package org.huddleboard.shared.imports;

import org.jspecify.annotations.NullMarked;

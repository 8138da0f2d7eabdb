/** Reading of files as they come: encodings, delimiters, broken rows, and the values people write into cells. */
@NullMarked
package org.huddleboard.shared.imports.reading;

import org.jspecify.annotations.NullMarked;

/** Files of shifts. */
@NullMarked
package org.huddleboard.rota.application.imports;

import org.jspecify.annotations.NullMarked;

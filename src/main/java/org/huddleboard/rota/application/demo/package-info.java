/** The demo centre’s shifts. */
@NullMarked
package org.huddleboard.rota.application.demo;

import org.jspecify.annotations.NullMarked;

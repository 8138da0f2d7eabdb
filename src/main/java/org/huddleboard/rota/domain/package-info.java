/** Booked time, shifts and calendar feeds. */
@NullMarked
package org.huddleboard.rota.domain;

import org.jspecify.annotations.NullMarked;

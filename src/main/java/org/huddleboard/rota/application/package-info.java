/** Claims, shifts and the calendar feed at work. */
@NullMarked
package org.huddleboard.rota.application;

import org.jspecify.annotations.NullMarked;

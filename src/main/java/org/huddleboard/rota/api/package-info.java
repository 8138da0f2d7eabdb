/** The calendar feed as calendars fetch it. */
@NullMarked
package org.huddleboard.rota.api;

import org.jspecify.annotations.NullMarked;

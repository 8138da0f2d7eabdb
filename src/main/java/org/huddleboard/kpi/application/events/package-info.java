/** What happened around the figures: outages, price changes, launches, marked on every chart of that time. */
@NullMarked
package org.huddleboard.kpi.application.events;

import org.jspecify.annotations.NullMarked;

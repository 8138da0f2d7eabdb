/** What those who lead a team decide about its figures: targets, new limits, and why a figure stands out. */
@NullMarked
package org.huddleboard.kpi.application.steering;

import org.jspecify.annotations.NullMarked;

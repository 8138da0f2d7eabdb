/** What one member's figures may say: the middle half of the others, what is a real change, what if. */
@NullMarked
package org.huddleboard.kpi.domain.own;

import org.jspecify.annotations.NullMarked;

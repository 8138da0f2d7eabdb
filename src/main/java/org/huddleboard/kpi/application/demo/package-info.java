/** The demo centre's figures. */
@NullMarked
package org.huddleboard.kpi.application.demo;

import org.jspecify.annotations.NullMarked;

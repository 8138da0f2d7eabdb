/** How a team brings its past along from spreadsheets: a file of what happened, row by row. */
@NullMarked
package org.huddleboard.cohesion.application.history;

import org.jspecify.annotations.NullMarked;

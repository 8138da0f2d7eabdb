/** What customers wrote beside their score: kept without an agent, masked, sorted into themes by a local word list. */
@NullMarked
package org.huddleboard.kpi.application.words;

import org.jspecify.annotations.NullMarked;

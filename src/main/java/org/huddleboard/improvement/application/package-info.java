/** The steps of an action and what its readers are told. */
@NullMarked
package org.huddleboard.improvement.application;

import org.jspecify.annotations.NullMarked;

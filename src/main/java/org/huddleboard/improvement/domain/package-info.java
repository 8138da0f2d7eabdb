/** The rules of an action: who may take it, when it may be put off, and when it is over. */
@NullMarked
package org.huddleboard.improvement.domain;

import org.jspecify.annotations.NullMarked;

/** The guard's rules and the audit lines. */
@NullMarked
package org.huddleboard.privacy.domain;

import org.jspecify.annotations.NullMarked;

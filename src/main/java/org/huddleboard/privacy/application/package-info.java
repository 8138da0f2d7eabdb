/** The guard, the trail and what is kept, as others use them. */
@NullMarked
package org.huddleboard.privacy.application;

import org.jspecify.annotations.NullMarked;

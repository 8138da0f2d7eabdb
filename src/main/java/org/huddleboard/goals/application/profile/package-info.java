/** What a role asks for, beside how a member rates themselves. */
@NullMarked
package org.huddleboard.goals.application.profile;

import org.jspecify.annotations.NullMarked;

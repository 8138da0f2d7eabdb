/** Role profiles with what is still missing. */
@NullMarked
package org.huddleboard.goals.ui.profile;

import org.jspecify.annotations.NullMarked;

/** My shift: one column made of the parts the modules bring. */
@NullMarked
package org.huddleboard.shell.home;

import org.jspecify.annotations.NullMarked;

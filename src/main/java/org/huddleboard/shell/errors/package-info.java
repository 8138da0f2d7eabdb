/** What is said when something did not work, in one place. */
@NullMarked
package org.huddleboard.shell.errors;

import org.jspecify.annotations.NullMarked;

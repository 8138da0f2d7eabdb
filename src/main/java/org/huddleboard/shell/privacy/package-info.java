/** "Who sees what", for everybody, from the tables the board itself obeys. */
@NullMarked
package org.huddleboard.shell.privacy;

import org.jspecify.annotations.NullMarked;

/** The doors of the house: who may come in by page, by program and by socket, and what every answer carries. */
@NullMarked
package org.huddleboard.shell.security;

import org.jspecify.annotations.NullMarked;

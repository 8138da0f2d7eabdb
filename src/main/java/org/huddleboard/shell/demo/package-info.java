/** The demo centre: loading and removing it, on a start that asks for it or by an administrator. */
@NullMarked
package org.huddleboard.shell.demo;

import org.jspecify.annotations.NullMarked;

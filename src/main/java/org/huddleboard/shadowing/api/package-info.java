/** Sessions and seats for other programs. */
@NullMarked
package org.huddleboard.shadowing.api;

import org.jspecify.annotations.NullMarked;

/** How each module brings its part of the demo centre. */
@NullMarked
package org.huddleboard.shared.demo;

import org.jspecify.annotations.NullMarked;

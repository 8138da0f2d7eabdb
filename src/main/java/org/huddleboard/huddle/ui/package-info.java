/** The huddle on screen: prepared, running, and read afterwards. */
@NullMarked
package org.huddleboard.huddle.ui;

import org.jspecify.annotations.NullMarked;

/** Steps of higher modules on the screens of lower ones. */
@NullMarked
package org.huddleboard.shared.ui.offer;

import org.jspecify.annotations.NullMarked;

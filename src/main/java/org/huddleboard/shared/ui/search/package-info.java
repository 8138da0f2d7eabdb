/** How modules answer the one search field in the frame. */
@NullMarked
package org.huddleboard.shared.ui.search;

import org.jspecify.annotations.NullMarked;

/** What modules lay on a person's home page. */
@NullMarked
package org.huddleboard.shared.ui.home;

import org.jspecify.annotations.NullMarked;

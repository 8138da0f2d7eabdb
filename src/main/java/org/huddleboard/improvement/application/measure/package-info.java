/** Before and after in figures, and who had a part in it. */
@NullMarked
package org.huddleboard.improvement.application.measure;

import org.jspecify.annotations.NullMarked;

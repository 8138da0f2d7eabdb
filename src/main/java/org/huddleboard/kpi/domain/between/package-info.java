/** What a member and their leader agree and ask about one figure: private fair targets, challenges and answers. */
@NullMarked
package org.huddleboard.kpi.domain.between;

import org.jspecify.annotations.NullMarked;

/**
 * The ground floor: ids, who is asking, broken rules, the clock, translations, imports and the UI kit. It knows no
 * module; every module may use it.
 */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package org.huddleboard.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

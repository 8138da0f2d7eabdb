/**
 * Who may read what: audiences, the guard on free text, the trail of who looked, and what each module keeps about a
 * person. It owns the audit lines.
 */
@ApplicationModule(allowedDependencies = {"shared", "shared :: *"})
@NullMarked
package org.huddleboard.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

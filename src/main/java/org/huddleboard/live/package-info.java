/**
 * Tells open screens that something changed, never what. One signal a topic and node; a screen fetches again through
 * its guarded service.
 */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package org.huddleboard.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

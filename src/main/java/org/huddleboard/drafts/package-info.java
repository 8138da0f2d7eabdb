/** What a person is typing, kept a second after the last key and given back after a call, a reload or a restart. */
@ApplicationModule(allowedDependencies = {"shared", "shared :: *", "privacy :: spi"})
@NullMarked
package org.huddleboard.drafts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

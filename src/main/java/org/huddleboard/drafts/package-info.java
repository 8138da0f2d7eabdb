/**
 * What a person is typing, kept a second after the last key and given back after a call, a reload or a restart. It owns
 * the drafts; only who typed a text reads it. Screens bind their fields with {@code drafts.ui.DraftKeeper}.
 */
@ApplicationModule(allowedDependencies = {"shared", "shared :: *", "privacy :: spi"})
@NullMarked
package org.huddleboard.drafts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

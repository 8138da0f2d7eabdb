/**
 * Sites, teams and the people in them: memberships and roles with from and to, accounts, tokens and who is asking. It
 * owns the one answer to "may they?".
 */
@ApplicationModule(allowedDependencies = {"shared", "shared :: *", "live", "privacy", "privacy :: spi", "drafts"})
@NullMarked
package org.huddleboard.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

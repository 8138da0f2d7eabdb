/**
 * The hours of the floor: shifts as the planning tool gives them, the one ledger of time that people spend off the
 * phone, and each person's calendar feed. Modules that take people off the phone claim the time here, in five-minute
 * rows, so nobody is booked twice; who is on shift is asked here too.
 */
@ApplicationModule(allowedDependencies = {"shared", "shared :: *", "live", "privacy", "privacy :: spi", "people"})
@NullMarked
package org.huddleboard.rota;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

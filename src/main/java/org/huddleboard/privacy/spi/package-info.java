/** What modules with personal rows answer. */
@NamedInterface("spi")
@NullMarked
package org.huddleboard.privacy.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

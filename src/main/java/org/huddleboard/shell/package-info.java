/**
 * The frame around every screen: top bar and menu, sign-in, My shift, "Who sees what" and the pages that say what went
 * wrong. It stands on the top floor and owns no rows; what it shows comes from the modules below.
 *
 * <p>A menu entry is a view's {@code @Menu}: its icon is the name of a {@code Glyph} in small letters, its title is said
 * by the key {@code shell.menu.<path>}, and an order from 80 puts it at the foot, with the things leaders and
 * administrators look after.
 */
@ApplicationModule
@NullMarked
package org.huddleboard.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Hands the board's sentences to Vaadin. */
@NullMarked
package org.huddleboard.shared.ui.i18n;

import org.jspecify.annotations.NullMarked;

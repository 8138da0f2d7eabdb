/** My calendar and my day. */
@NullMarked
package org.huddleboard.rota.ui;

import org.jspecify.annotations.NullMarked;

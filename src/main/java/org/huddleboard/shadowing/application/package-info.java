/** What people and programs may do with sessions. */
@NullMarked
package org.huddleboard.shadowing.application;

import org.jspecify.annotations.NullMarked;
